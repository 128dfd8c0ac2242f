import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  Malformed
} from "./chunk-UWZM5KHY.js";
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/pdf-file/pdf-object.ts
var PdfName = class {
  constructor(value) {
    this.value = value;
  }
  value;
  static {
    __name(this, "PdfName");
  }
};
var PdfRef = class {
  constructor(number, generation) {
    this.number = number;
    this.generation = generation;
  }
  number;
  generation;
  static {
    __name(this, "PdfRef");
  }
};
var PdfStream = class {
  constructor(dict, bytes) {
    this.dict = dict;
    this.bytes = bytes;
  }
  dict;
  bytes;
  static {
    __name(this, "PdfStream");
  }
};
function isArray(object) {
  return Array.isArray(object);
}
__name(isArray, "isArray");
function isDict(object) {
  return object instanceof Map;
}
__name(isDict, "isDict");
function isName(object, value) {
  return object instanceof PdfName && object.value === value;
}
__name(isName, "isName");

// src/pdf-file/parse-object.ts
var space = 1;
var delimiter = 2;
var kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = space;
for (const character of "()<>[]{}/%") kinds[character.charCodeAt(0)] = delimiter;
var deepest = 64;
var ObjectReader = class {
  constructor(bytes, position, resolve) {
    this.bytes = bytes;
    this.position = position;
    this.resolve = resolve;
    this.#buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  bytes;
  position;
  resolve;
  static {
    __name(this, "ObjectReader");
  }
  #buffer;
  /** Reads `n g obj … endobj`. */
  indirect() {
    const number = this.whole();
    const generation = this.whole();
    this.keyword("obj");
    let object = this.object();
    if (object instanceof Map && this.peek() === "stream") object = this.#stream(object);
    this.keyword("endobj");
    return { number, generation, object };
  }
  object(depth = 0) {
    if (depth > deepest) throw this.wrong("objects are nested too deep");
    this.#skip();
    const here = this.bytes[this.position];
    if (here === 47) return this.#name();
    if (here === 40) return this.#literal();
    if (here === 91) return this.#array(depth);
    if (here === 60) return this.bytes[this.position + 1] === 60 ? this.#dict(depth) : this.#hex();
    return this.#word();
  }
  /** The next word, left where it is. */
  peek() {
    const { position } = this;
    const word = this.word();
    this.position = position;
    return word;
  }
  /** The next run of regular characters; empty before a delimiter. */
  word() {
    this.#skip();
    const start = this.position;
    this.#pass();
    return this.#latin(start, this.position);
  }
  /** The next byte that is no white space; undefined where all is read. */
  next() {
    this.#skipSpace();
    return this.bytes[this.position];
  }
  keyword(expected) {
    const found = this.word();
    if (found !== expected) throw this.wrong(`\u201C${expected}\u201D should stand`);
  }
  whole() {
    this.#skip();
    const start = this.position;
    this.#pass();
    const found = this.#digits(start, this.position, 10);
    if (found === void 0) throw this.wrong("a whole number should stand");
    return found;
  }
  wrong(what) {
    return new Malformed(`at byte ${this.position}: ${what}`);
  }
  #word() {
    const start = this.position;
    this.#pass();
    const whole = this.#digits(start, this.position, 10);
    if (whole !== void 0) return this.#reference(whole);
    const word = this.#latin(start, this.position);
    if (word === "null") return null;
    if (word === "true" || word === "false") return word === "true";
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw this.wrong("an object should stand");
    return Number(word);
  }
  /** The number that a run of at most so many digits and nothing else makes. */
  #digits(start, end, most2) {
    if (start === end || end - start > most2) return void 0;
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return void 0;
      number = number * 10 + digit;
    }
    return number;
  }
  #reference(number) {
    const end = this.position;
    this.#skip();
    const start = this.position;
    this.#pass();
    const generation = this.#digits(start, this.position, 5);
    if (generation !== void 0 && this.#isR()) return new PdfRef(number, generation);
    this.position = end;
    return number;
  }
  /** Passes the `R` of a reference, if it comes next. */
  #isR() {
    this.#skip();
    if (this.bytes[this.position] !== 82) return false;
    this.position++;
    return !this.#isRegular();
  }
  #name() {
    this.position++;
    const start = this.position;
    this.#pass();
    const written = this.#latin(start, this.position);
    if (!written.includes("#")) return new PdfName(written);
    return new PdfName(
      written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    );
  }
  #hex() {
    const end = this.#buffer.indexOf(62, this.position);
    const written = end < 0 ? "" : this.#latin(this.position + 1, end);
    const digits = /[\0\t\n\f\r ]/.test(written) ? written.replace(/[\0\t\n\f\r ]/g, "") : written;
    if (end < 0 || /[^0-9A-Fa-f]/.test(digits)) throw this.wrong("a hexadecimal string is damaged");
    this.position = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
  }
  #literal() {
    const bytes = [];
    let open = 1;
    for (this.position++; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte === 92) this.#escape(bytes);
      else {
        if (byte === 40) open++;
        if (byte === 41) open--;
        if (open === 0) {
          this.position++;
          return Uint8Array.from(bytes);
        }
        bytes.push(byte);
      }
    }
    throw this.wrong("a string does not end");
  }
  /** Reads what follows a reverse solidus, and stops on its last character. */
  #escape(bytes) {
    const rest = this.#latin(this.position + 1, this.position + 4);
    const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
    const line = /^(\r\n|\r|\n)/.exec(rest)?.[0];
    if (octal !== void 0) bytes.push(Number.parseInt(octal, 8) & 255);
    else if (line === void 0) {
      const letter = rest.charAt(0);
      const control = "nrtbf".indexOf(letter);
      bytes.push(control >= 0 && letter !== "" ? "\n\r	\b\f".charCodeAt(control) : letter.charCodeAt(0) || 0);
    }
    this.position += (octal ?? line ?? " ").length;
  }
  #array(depth) {
    this.position++;
    const items = [];
    for (this.#skip(); this.bytes[this.position] !== 93; this.#skip()) items.push(this.object(depth + 1));
    this.position++;
    return items;
  }
  #dict(depth) {
    this.position += 2;
    const entries = /* @__PURE__ */ new Map();
    for (this.#skip(); this.bytes[this.position] !== 62; this.#skip()) {
      if (this.bytes[this.position] !== 47) throw this.wrong("a key of a dictionary should stand");
      const { value } = this.#name();
      if (entries.has(value)) throw this.wrong(`a dictionary has two entries /${value}`);
      entries.set(value, this.object(depth + 1));
    }
    if (this.bytes[this.position + 1] !== 62) throw this.wrong("a dictionary does not end");
    this.position += 2;
    return entries;
  }
  #stream(entries) {
    this.keyword("stream");
    if (this.bytes[this.position] === 13) this.position++;
    if (this.bytes[this.position++] !== 10) throw this.wrong("a line should end");
    const written = entries.get("Length");
    const length = written instanceof PdfRef ? this.resolve(written) : written;
    if (typeof length !== "number" || !Number.isInteger(length) || length < 0)
      throw this.wrong("a stream has no length");
    const bytes = this.bytes.subarray(this.position, this.position + length);
    this.position += length;
    this.keyword("endstream");
    return new PdfStream(entries, bytes);
  }
  #isRegular() {
    return this.position < this.bytes.length && kinds[this.bytes[this.position] ?? 0] === 0;
  }
  /** Passes the regular characters that come next. */
  #pass() {
    while (this.#isRegular()) this.position++;
  }
  #skip() {
    this.#skipSpace();
    if (this.position >= this.bytes.length) throw this.wrong("the file ends too soon");
  }
  /** Passes white space and comments. */
  #skipSpace() {
    for (; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte === 37) while (this.position < this.bytes.length && !this.#atLineEnd()) this.position++;
      else if (kinds[byte] !== space) return;
    }
  }
  #atLineEnd() {
    return this.bytes[this.position] === 10 || this.bytes[this.position] === 13;
  }
  #latin(start, end) {
    return this.#buffer.toString("latin1", start, end);
  }
};

// src/pdf-file/read-revisions.ts
var most = 200;
function readRevisions(bytes) {
  const found = [];
  let xref = lastXref(bytes);
  for (let limit = bytes.length; xref !== void 0; limit = xref, xref = previous(found.at(-1), limit)) {
    const revision = readSection(bytes, xref);
    if (revision.end > limit) throw new Malformed("the parts of the file overlap");
    if (found.push(revision) > most) throw new Malformed("the file was saved more often than any file is");
  }
  return found.reverse().map((revision, index, all) => {
    const start = all[index - 1]?.end ?? 0;
    for (const place of revision.places.values()) {
      if (place && (place.offset < start || place.offset >= revision.xref))
        throw new Malformed("the cross-reference table names a place outside its own part of the file");
    }
    return { ...revision, start };
  });
}
__name(readRevisions, "readRevisions");
function lastXref(bytes) {
  const tail = Buffer.from(bytes.subarray(-64)).toString("latin1");
  const ending = /startxref\s+(\d{1,10})\s+%%EOF(?:\r\n|\r|\n)?$/.exec(tail);
  if (!ending)
    throw new Malformed("the file does not end as a PDF does: it was cut short, or something was added to it");
  return Number(ending[1]);
}
__name(lastXref, "lastXref");
function previous(revision, limit) {
  const prev = revision?.trailer.get("Prev");
  if (prev === void 0) return void 0;
  if (typeof prev !== "number" || prev >= limit) throw new Malformed("the file names no sound earlier part");
  return prev;
}
__name(previous, "previous");
function readSection(bytes, xref) {
  if (xref >= bytes.length) throw new Malformed("the cross-reference table lies beyond the end of the file");
  const reader = new ObjectReader(bytes, xref, () => null);
  if (reader.peek() !== "xref")
    throw new Malformed(
      "there is no cross-reference table where there should be one (streams in its place are not read)"
    );
  reader.keyword("xref");
  const places = /* @__PURE__ */ new Map();
  while (reader.peek() !== "trailer") {
    const first = reader.whole();
    const count = reader.whole();
    for (let number = first; number < first + count; number++) places.set(number, readPlace(reader));
  }
  reader.keyword("trailer");
  const trailer = reader.object();
  if (!isDict(trailer) || trailer.has("XRefStm")) throw reader.wrong("a plain trailer should stand");
  if (trailer.has("Encrypt")) throw new Malformed("the file is encrypted");
  reader.keyword("startxref");
  if (reader.whole() !== xref) throw reader.wrong("the file names another table than this one");
  return { end: endOf(bytes, reader.position), xref, places, trailer };
}
__name(readSection, "readSection");
function readPlace(reader) {
  const offset = reader.whole();
  const generation = reader.whole();
  const state = reader.word();
  if (state !== "n" && state !== "f") throw reader.wrong("an entry of the cross-reference table is damaged");
  return state === "n" ? { offset, generation } : void 0;
}
__name(readPlace, "readPlace");
function endOf(bytes, position) {
  const rest = Buffer.from(bytes.subarray(position, position + 16)).toString("latin1");
  const ending = /^(?:\r\n|\r|\n)%%EOF(?:\r\n|\r|\n|$)/.exec(rest);
  if (!ending) throw new Malformed(`at byte ${position}: the end-of-file marker should stand`);
  return position + ending[0].length;
}
__name(endOf, "endOf");

// src/pdf-file/pdf-file.ts
var PdfFile = class _PdfFile {
  constructor(bytes, revisions, trailer, size) {
    this.bytes = bytes;
    this.revisions = revisions;
    this.trailer = trailer;
    this.size = size;
  }
  bytes;
  revisions;
  trailer;
  size;
  static {
    __name(this, "PdfFile");
  }
  #read = /* @__PURE__ */ new Map();
  /** Opens a file; throws `Malformed`. */
  static open(bytes) {
    if (Buffer.from(bytes.subarray(0, 5)).toString("latin1") !== "%PDF-") throw new Malformed("it is not a PDF");
    return _PdfFile.#of(bytes, readRevisions(bytes));
  }
  /** The file as it was when it had `count` revisions. */
  before(count) {
    const revisions = this.revisions.slice(0, count);
    return _PdfFile.#of(this.bytes.subarray(0, revisions.at(-1)?.end ?? 0), revisions);
  }
  static #of(bytes, revisions) {
    const last = revisions.at(-1);
    if (!last) throw new Malformed("the file is empty");
    let highest = 0;
    for (const { places } of revisions) for (const number of places.keys()) highest = Math.max(highest, number);
    return new _PdfFile(bytes, revisions, last.trailer, highest + 1);
  }
  /** An object by its number; `null` where there is none, as ISO 32000-1, 7.3.10 has it. */
  object(number) {
    const known = this.#read.get(number);
    if (known !== void 0) return known;
    this.#read.set(number, null);
    const revision = this.revisions.findLast(({ places }) => places.has(number));
    const place = revision?.places.get(number);
    let object = null;
    if (revision && place) {
      const reader = new ObjectReader(this.bytes.subarray(0, revision.xref), place.offset, (ref) => this.get(ref));
      const found = reader.indirect();
      if (found.number !== number || found.generation !== place.generation)
        throw new Malformed(`object ${number} is not where the file says it is`);
      object = found.object;
    }
    this.#read.set(number, object);
    return object;
  }
  /** Follows references to the object itself. */
  get(object) {
    let found = object ?? null;
    for (let steps = 0; found instanceof PdfRef; steps++) {
      if (steps > 8) throw new Malformed("references go round in a circle");
      found = this.object(found.number);
    }
    return found;
  }
  /** The dictionary that an entry holds or refers to; empty where there is none. */
  dict(object) {
    const found = this.get(object);
    return isDict(found) ? found : /* @__PURE__ */ new Map();
  }
  get catalog() {
    return this.dict(this.trailer.get("Root"));
  }
};

// src/pdf-file/text-string.ts
function textOf(bytes) {
  const buffer = Buffer.from(bytes);
  if (buffer[0] === 254 && buffer[1] === 255 && buffer.length % 2 === 0)
    return buffer.swap16().toString("utf16le").slice(1);
  return buffer.toString("latin1");
}
__name(textOf, "textOf");

// src/prove/pdf/read-bookmarks.ts
function readBookmarks(file, pages) {
  const bookmarks = [];
  const seen2 = /* @__PURE__ */ new Set();
  const walk = /* @__PURE__ */ __name((parent) => {
    for (let item = file.get(parent.get("First")); item !== null; ) {
      const entries = file.dict(item);
      if (seen2.has(entries)) throw new Malformed("its bookmarks go round in a circle");
      seen2.add(entries);
      const title = file.get(entries.get("Title"));
      bookmarks.push({ title: title instanceof Uint8Array ? textOf(title) : "", page: pageOf(entries) });
      walk(entries);
      item = file.get(entries.get("Next"));
    }
  }, "walk");
  const pageOf = /* @__PURE__ */ __name((entries) => {
    const action = file.dict(entries.get("A"));
    const target = file.get(entries.get("Dest") ?? (isName(action.get("S"), "GoTo") ? action.get("D") : void 0));
    const [page] = isArray(target) ? target : [];
    return page instanceof PdfRef && pages.get(page.number) || 0;
  }, "pageOf");
  walk(file.dict(file.catalog.get("Outlines")));
  return bookmarks;
}
__name(readBookmarks, "readBookmarks");

// src/prove/pdf/read-operators.ts
var opening = new Uint8Array(256);
for (const character of "/(<[+-.0123456789") opening[character.charCodeAt(0)] = 1;
function readOperators(bytes, told) {
  const reader = new ObjectReader(bytes, 0, () => null);
  let operands = [];
  for (let next = reader.next(); next !== void 0; next = reader.next()) {
    if (opening[next] === 1) {
      operands.push(reader.object());
      continue;
    }
    const operator = reader.word();
    if (operator === "") throw reader.wrong("an operator should stand");
    told(operator, operands);
    operands = [];
  }
  if (operands.length > 0) throw new Malformed("a content stream ends too soon");
}
__name(readOperators, "readOperators");

// src/prove/pdf/read-letters.ts
function readLetters(bytes) {
  const letters = /* @__PURE__ */ new Map();
  readOperators(bytes, (operator, operands) => {
    if (operator === "usecmap") throw unread();
    if (operator === "endcodespacerange") for (const code of operands) codeOf(code);
    if (operator === "endbfchar") {
      for (const [code, text] of groups(operands, 2)) letters.set(codeOf(code), textOf2(text));
    }
    if (operator === "endbfrange") {
      for (const [first, last, target] of groups(operands, 3)) addRange(letters, codeOf(first), codeOf(last), target);
    }
  });
  return letters;
}
__name(readLetters, "readLetters");
function addRange(letters, first, last, target) {
  if (isArray(target)) {
    if (target.length !== last - first + 1) throw unread();
    for (const [index, text2] of target.entries()) letters.set(first + index, textOf2(text2));
    return;
  }
  const text = textOf2(target);
  const end = text.length - 1;
  if (end < 0) throw unread();
  for (let code = first; code <= last; code++)
    letters.set(code, text.slice(0, end) + String.fromCharCode(text.charCodeAt(end) + code - first));
}
__name(addRange, "addRange");
function groups(operands, size) {
  if (operands.length % size > 0) throw unread();
  return Array.from({ length: operands.length / size }, (_, index) => operands.slice(index * size, (index + 1) * size));
}
__name(groups, "groups");
function codeOf(bytes) {
  if (!(bytes instanceof Uint8Array) || bytes.length !== 2) throw unread();
  return (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
}
__name(codeOf, "codeOf");
function textOf2(bytes) {
  if (!(bytes instanceof Uint8Array) || bytes.length % 2 > 0) throw unread();
  return Buffer.from(bytes).swap16().toString("utf16le");
}
__name(textOf2, "textOf");
function unread() {
  return new Malformed("the map from the glyphs of a font to letters is not of the kind that is read");
}
__name(unread, "unread");

// src/prove/pdf/stream-bytes.ts
import { inflateSync } from "node:zlib";
function streamBytes(file, object) {
  const stream = file.get(object);
  if (!(stream instanceof PdfStream)) throw new Malformed("a stream is missing");
  const filter = file.get(stream.dict.get("Filter"));
  const filters = isArray(filter) ? filter : filter === null ? [] : [filter];
  if (filters.length === 0) return stream.bytes;
  if (filters.length > 1 || !isName(filters[0], "FlateDecode") || stream.dict.has("DecodeParms"))
    throw new Malformed("a stream is packed in a way that is not read");
  try {
    return inflateSync(stream.bytes);
  } catch {
    throw new Malformed("a stream is damaged");
  }
}
__name(streamBytes, "streamBytes");

// src/prove/pdf/read-font.ts
function readFont(file, object) {
  const font = file.dict(object);
  const base = file.get(font.get("BaseFont"));
  const name = base instanceof PdfName ? base.value : "without a name";
  const descendants = file.get(font.get("DescendantFonts"));
  if (!isName(file.get(font.get("Encoding")), "Identity-H") || !isArray(descendants) || descendants.length !== 1)
    throw new Malformed(`the font ${name} is of a kind that is not read`);
  const descendant = file.dict(descendants[0]);
  const descriptor = file.dict(descendant.get("FontDescriptor"));
  const letters = readLetters(streamBytes(file, font.get("ToUnicode")));
  const widths = readWidths(file, descendant);
  const usual = file.get(descendant.get("DW"));
  return {
    name,
    embedded: ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor.has(key)),
    spell: speller(name, letters, widths, typeof usual === "number" ? usual : 1e3)
  };
}
__name(readFont, "readFont");
function speller(name, letters, widths, usual) {
  return (string) => {
    if (string.length % 2 > 0) throw new Malformed(`half a glyph of the font ${name} is shown`);
    let text = "";
    let width = 0;
    for (let at = 0; at < string.length; at += 2) {
      const code = (string[at] ?? 0) * 256 + (string[at + 1] ?? 0);
      const letter = letters.get(code);
      if (letter === void 0) throw new Malformed(`a glyph of the font ${name} is shown that stands for no letter`);
      text += letter;
      width += widths.get(code) ?? usual;
    }
    return { text, width };
  };
}
__name(speller, "speller");
function readWidths(file, descendant) {
  const widths = /* @__PURE__ */ new Map();
  const written = file.get(descendant.get("W"));
  const entries = isArray(written) ? written.map((entry) => file.get(entry)) : [];
  for (let at = 0; at < entries.length; ) {
    const [first, second, third] = entries.slice(at, at + 3);
    if (typeof first === "number" && isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, numberOf(file.get(width)));
      at += 2;
    } else {
      const last = Math.min(numberOf(second), 65535);
      for (let code = numberOf(first); code <= last; code++) widths.set(code, numberOf(third));
      at += 3;
    }
  }
  return widths;
}
__name(readWidths, "readWidths");
function numberOf(object) {
  if (typeof object !== "number") throw new Malformed("the widths of a font are damaged");
  return object;
}
__name(numberOf, "numberOf");

// src/prove/pdf/resources.ts
var Resources = class {
  constructor(file) {
    this.file = file;
  }
  file;
  static {
    __name(this, "Resources");
  }
  #fonts = /* @__PURE__ */ new Map();
  /** Fonts read so far that the file does not bring along. */
  missingFonts() {
    const missing = [...this.#fonts.values()].filter(({ embedded }) => !embedded);
    return [...new Set(missing.map(({ name }) => name))];
  }
  font(resources, name) {
    const entry = this.#entry(resources, "Font", name);
    const key = entry instanceof PdfRef ? entry.number : entry;
    const known = this.#fonts.get(key);
    if (known) return known;
    const font = readFont(this.file, entry);
    this.#fonts.set(key, font);
    return font;
  }
  /** Refuses a drawing that may hold text of its own. */
  checkDrawing(resources, name) {
    const drawing = this.file.get(this.#entry(resources, "XObject", name));
    if (!(drawing instanceof PdfStream) || !isName(this.file.get(drawing.dict.get("Subtype")), "Image"))
      throw new Malformed(`the drawing ${name} is of a kind that is not read`);
  }
  /** Refuses a graphics state that names a font. */
  checkState(resources, name) {
    if (this.file.dict(this.#entry(resources, "ExtGState", name)).has("Font"))
      throw new Malformed(`the graphics state ${name} names a font`);
  }
  /** The properties of marked content, written in place or by name. */
  properties(resources, written) {
    return this.file.dict(written instanceof PdfName ? this.#entry(resources, "Properties", written.value) : written);
  }
  #entry(resources, kind, name) {
    return this.file.dict(resources.get(kind)).get(name);
  }
};

// src/prove/pdf/matrix.ts
var identity = [1, 0, 0, 1, 0, 0];
function multiply(outer, inner) {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
__name(multiply, "multiply");

// src/prove/pdf/shown-texts.ts
var silent = new Set(
  "w J j M d ri i m l c v y h re S s f F f* B B* b b* n W W* CS cs SC SCN sc scn G g RG rg K k sh MP DP Tw".split(" ")
);
var seen = /* @__PURE__ */ new Set([0, 1, 2]);
function shownTexts(content2, resources, known) {
  const shown = [];
  const marks = [];
  const saved = [];
  let state = { page: identity, font: void 0, size: 0, letterSpace: 0, stretch: 1, leading: 0, rise: 0 };
  let line;
  let place = identity;
  const startLine = /* @__PURE__ */ __name((matrix) => {
    if (!line) throw new Malformed("text is placed outside a text object");
    line = matrix;
    place = matrix;
  }, "startLine");
  const nextLine = /* @__PURE__ */ __name((x, y) => startLine(multiply(line ?? identity, [1, 0, 0, 1, x, y])), "nextLine");
  const show = /* @__PURE__ */ __name((pieces) => {
    const { font, size, letterSpace, stretch } = state;
    if (!line || !font) throw new Malformed("text is shown without a font or outside a text object");
    let text = "";
    let width = 0;
    for (const piece of pieces) {
      if (typeof piece === "number") width -= piece / 1e3 * size * stretch;
      else if (piece instanceof Uint8Array) {
        const found = font.spell(piece);
        text += found.text;
        width += (found.width / 1e3 * size + letterSpace * (piece.length / 2)) * stretch;
      } else throw new Malformed("something else than text is shown as text");
    }
    const begin = multiply(state.page, multiply(place, [1, 0, 0, 1, 0, state.rise]));
    place = multiply(place, [1, 0, 0, 1, width, 0]);
    const mark = marks.findLast((one) => one !== void 0);
    shown.push({ text, mark, x: begin[4], y: begin[5], end: multiply(state.page, place)[4] });
  }, "show");
  const operators = {
    q: /* @__PURE__ */ __name(() => void saved.push({ ...state }), "q"),
    Q: /* @__PURE__ */ __name(() => {
      const before = saved.pop();
      if (!before) throw new Malformed("a graphics state is restored that was not saved");
      state = before;
    }, "Q"),
    cm: /* @__PURE__ */ __name((operands) => {
      state.page = multiply(state.page, matrixOf(operands));
    }, "cm"),
    gs: /* @__PURE__ */ __name(([name]) => known.checkState(resources, nameOf(name)), "gs"),
    Do: /* @__PURE__ */ __name(([name]) => known.checkDrawing(resources, nameOf(name)), "Do"),
    BMC: /* @__PURE__ */ __name(([tag]) => void marks.push(isName(tag, "Artifact") ? "artifact" : void 0), "BMC"),
    BDC: /* @__PURE__ */ __name(([tag, properties]) => {
      const number = known.properties(resources, properties).get("MCID");
      marks.push(isName(tag, "Artifact") ? "artifact" : typeof number === "number" ? number : void 0);
    }, "BDC"),
    EMC: /* @__PURE__ */ __name(() => {
      if (marks.length === 0) throw new Malformed("marked content ends that did not begin");
      marks.pop();
    }, "EMC"),
    BT: /* @__PURE__ */ __name(() => {
      if (line) throw new Malformed("a text object begins within another");
      line = identity;
      place = identity;
    }, "BT"),
    ET: /* @__PURE__ */ __name(() => {
      line = void 0;
    }, "ET"),
    Tf: /* @__PURE__ */ __name(([name, size]) => {
      state.font = known.font(resources, nameOf(name));
      state.size = numberOf2(size);
    }, "Tf"),
    Tc: /* @__PURE__ */ __name(([space2]) => {
      state.letterSpace = numberOf2(space2);
    }, "Tc"),
    Tz: /* @__PURE__ */ __name(([percent]) => {
      state.stretch = numberOf2(percent) / 100;
    }, "Tz"),
    TL: /* @__PURE__ */ __name(([leading]) => {
      state.leading = numberOf2(leading);
    }, "TL"),
    Ts: /* @__PURE__ */ __name(([rise]) => {
      state.rise = numberOf2(rise);
    }, "Ts"),
    Tr: /* @__PURE__ */ __name(([mode]) => {
      if (!seen.has(numberOf2(mode))) throw new Malformed("text is shown that cannot be seen");
    }, "Tr"),
    Tm: /* @__PURE__ */ __name((operands) => startLine(matrixOf(operands)), "Tm"),
    Td: /* @__PURE__ */ __name(([x, y]) => nextLine(numberOf2(x), numberOf2(y)), "Td"),
    TD: /* @__PURE__ */ __name(([x, y]) => {
      state.leading = -numberOf2(y);
      nextLine(numberOf2(x), numberOf2(y));
    }, "TD"),
    "T*": /* @__PURE__ */ __name(() => nextLine(0, -state.leading), "T*"),
    Tj: show,
    TJ: /* @__PURE__ */ __name(([pieces]) => show(isArray(pieces) ? pieces : [null]), "TJ"),
    "'": /* @__PURE__ */ __name((operands) => {
      nextLine(0, -state.leading);
      show(operands);
    }, "'"),
    '"': /* @__PURE__ */ __name(([, space2, text = null]) => {
      state.letterSpace = numberOf2(space2);
      nextLine(0, -state.leading);
      show([text]);
    }, '"')
  };
  readOperators(content2, (operator, operands) => {
    if (silent.has(operator)) return;
    const follow = Object.hasOwn(operators, operator) ? operators[operator] : void 0;
    if (!follow) throw new Malformed(`the operator ${operator} is not read`);
    follow(operands);
  });
  return shown;
}
__name(shownTexts, "shownTexts");
function matrixOf([a, b, c, d, e, f]) {
  return [numberOf2(a), numberOf2(b), numberOf2(c), numberOf2(d), numberOf2(e), numberOf2(f)];
}
__name(matrixOf, "matrixOf");
function numberOf2(object) {
  if (typeof object !== "number") throw new Malformed("an operator has not the numbers that it needs");
  return object;
}
__name(numberOf2, "numberOf");
function nameOf(object) {
  if (!(object instanceof PdfName)) throw new Malformed("an operator has not the name that it needs");
  return object.value;
}
__name(nameOf, "nameOf");

// src/prove/pdf/read-pages.ts
function readPages(file) {
  const known = new Resources(file);
  const numbers = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const outside = [];
  const unmarked = [];
  for (const { object, resources, view, content: content2 } of pagesOf(file)) {
    const page = numbers.size + 1;
    if (numbers.has(object)) throw new Malformed(`page ${page} is an earlier page again`);
    numbers.set(object, page);
    const ofPage = /* @__PURE__ */ new Map();
    texts.set(object, ofPage);
    for (const shown of shownTexts(content2, resources, known)) {
      const { text, mark, y } = shown;
      if (isOutside(shown, view)) outside.push({ text, page });
      if (mark === void 0 && text.trim() !== "") unmarked.push({ text, page });
      if (typeof mark !== "number") continue;
      const before = ofPage.get(mark);
      ofPage.set(mark, { text: (before?.text ?? "") + text, page, y: before?.y ?? y });
    }
  }
  return { numbers, texts, outside, unmarked, missingFonts: known.missingFonts() };
}
__name(readPages, "readPages");
var deepest2 = 50;
function* pagesOf(file, node = file.catalog.get("Pages"), inherited = /* @__PURE__ */ new Map(), depth = 0) {
  if (depth > deepest2) throw new Malformed("the tree of its pages has no end");
  const own = file.dict(node);
  const entries = new Map([...inherited, ...own]);
  if (isName(own.get("Type"), "Pages")) {
    const kids = file.get(own.get("Kids"));
    const handed = new Map([...entries].filter(([key]) => ["Resources", "MediaBox", "CropBox"].includes(key)));
    for (const kid of isArray(kids) ? kids : []) yield* pagesOf(file, kid, handed, depth + 1);
    return;
  }
  if (!(node instanceof PdfRef) || !isName(own.get("Type"), "Page")) throw new Malformed("a page is missing");
  const view = file.get(entries.get("CropBox") ?? entries.get("MediaBox"));
  yield {
    object: node.number,
    resources: file.dict(entries.get("Resources")),
    view: (isArray(view) ? view : []).map((side) => Number(file.get(side))),
    content: contentOf(file, own.get("Contents"))
  };
}
__name(pagesOf, "pagesOf");
function contentOf(file, object) {
  const contents = file.get(object);
  if (!isArray(contents)) return streamBytes(file, object);
  return Buffer.concat(contents.flatMap((one) => [streamBytes(file, one), Buffer.from("\n")]));
}
__name(contentOf, "contentOf");
function isOutside({ text, x, y, end }, [left = 0, bottom = 0, right = 0, top = 0]) {
  return text.trim() !== "" && (x < left || y < bottom || end > right || y > top);
}
__name(isOutside, "isOutside");

// src/prove/pdf/read-structure.ts
function readStructure(file) {
  const [top] = kidsOf(file, file.dict(file.catalog.get("StructTreeRoot")).get("K"));
  const element = file.get(top);
  return isDict(element) ? readElement(file, element, 0) : void 0;
}
__name(readStructure, "readStructure");
var deepest3 = 200;
function readElement(file, entries, depth) {
  if (depth > deepest3) throw new Malformed("its structure tree has no end");
  const role = entries.get("S");
  const page = entries.get("Pg");
  const children = [];
  for (const kid of kidsOf(file, entries.get("K"))) {
    const child = file.get(kid);
    if (typeof child === "number") children.push(...content(page, child));
    else if (isDict(child)) {
      const type = child.get("Type");
      if (isName(type, "MCR")) children.push(...content(child.get("Pg") ?? page, child.get("MCID")));
      else if (!isName(type, "OBJR")) children.push(readElement(file, child, depth + 1));
    }
  }
  return {
    role: role instanceof PdfName ? role.value : "",
    id: stringOf(file, entries.get("ID")),
    lang: stringOf(file, entries.get("Lang")),
    children
  };
}
__name(readElement, "readElement");
function kidsOf(file, object) {
  const found = file.get(object);
  if (isArray(found)) return found;
  return found === null ? [] : [found];
}
__name(kidsOf, "kidsOf");
function content(page, mcid) {
  return page instanceof PdfRef && typeof mcid === "number" ? [{ page: page.number, mcid }] : [];
}
__name(content, "content");
function stringOf(file, object) {
  const found = file.get(object);
  return found instanceof Uint8Array ? textOf(found) : void 0;
}
__name(stringOf, "stringOf");

// src/prove/pdf/open-pdf.ts
function openPdf(bytes) {
  const file = PdfFile.open(bytes);
  const { numbers, texts, outside, unmarked, missingFonts } = readPages(file);
  const root = readStructure(file);
  if (!root) throw new Malformed("it has no structure tree");
  const unstructured = [...unmarked, ...heldOtherwiseThanOnce(root, texts)];
  return {
    root,
    count: numbers.size,
    texts,
    bookmarks: readBookmarks(file, numbers),
    outside,
    unstructured,
    missingFonts
  };
}
__name(openPdf, "openPdf");
function heldOtherwiseThanOnce(root, texts) {
  const held = /* @__PURE__ */ new Map();
  const count = /* @__PURE__ */ __name(({ children }) => {
    for (const child of children) {
      if ("role" in child) count(child);
      else {
        const text = texts.get(child.page)?.get(child.mcid);
        if (text) held.set(text, (held.get(text) ?? 0) + 1);
      }
    }
  }, "count");
  count(root);
  return [...texts.values()].flatMap(
    (ofPage) => [...ofPage.values()].filter((text) => held.get(text) !== 1 && text.text.trim() !== "")
  );
}
__name(heldOtherwiseThanOnce, "heldOtherwiseThanOnce");
var nothing = { text: "", page: 0, y: 0 };
function textOf3({ texts }, { page, mcid }) {
  return texts.get(page)?.get(mcid) ?? nothing;
}
__name(textOf3, "textOf");
var blocks = /* @__PURE__ */ new Set(["P", "Div"]);
function textsIn(element, content2, leftOut, found = []) {
  for (const child of element.children) {
    if (!("role" in child)) found.push(textOf3(content2, child));
    else if (!leftOut.has(child.role)) {
      const isBlock = blocks.has(child.role);
      if (isBlock) found.push({ ...nothing, text: " " });
      textsIn(child, content2, leftOut, found);
      if (isBlock) found.push({ ...nothing, text: " " });
    }
  }
  return found;
}
__name(textsIn, "textsIn");

// src/prove/pdf/read-pdf.ts
var apart = /* @__PURE__ */ new Set(["L", "Lbl", "Note", "Reference", "Caption"]);
function readPdf(bytes) {
  const content2 = openPdf(bytes);
  const units = [];
  const contents = [];
  let inContents = false;
  const walk = /* @__PURE__ */ __name((element) => {
    if (element.id !== void 0) {
      const found = textsIn(element, content2, apart);
      const text = normalize(found.map((piece) => piece.text).join(""));
      units.push({ id: element.id, role: element.role, text, page: found.find(({ page }) => page > 0)?.page ?? 0 });
    }
    if (element.role === "Link" && inContents) contents.push(entryOf(element, content2));
    const outer = inContents;
    inContents ||= element.role === "TOC";
    for (const child of element.children) if ("role" in child) walk(child);
    inContents = outer;
  }, "walk");
  walk(content2.root);
  const { count, bookmarks, outside, unstructured, missingFonts } = content2;
  return { pages: count, units, contents, bookmarks, outside, unstructured, missingFonts };
}
__name(readPdf, "readPdf");
function entryOf(link, content2) {
  const texts = link.children.flatMap((child) => "role" in child ? [] : [textOf3(content2, child).text]);
  return { title: normalize(texts.slice(0, -1).join("")), page: normalize(texts.at(-1) ?? "") };
}
__name(entryOf, "entryOf");
function normalize(text) {
  return text.replace(/\u00AD/g, "").replace(/[ \t\n]+/g, " ").trim();
}
__name(normalize, "normalize");

export {
  openPdf,
  textsIn,
  readPdf,
  normalize
};
