import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  external_exports,
  hasErrors,
  packageRoot
} from "./chunk-5Z6HYCJM.js";
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/render/pdf/typeset.ts
import { join as join2 } from "node:path";

// src/render/pdf/fonts/typeface.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { createRequire as createRequire3 } from "node:module";
import { dirname, resolve } from "node:path";

// src/render/pdf/pdfmake-internals.ts
import { createRequire } from "node:module";
var require2 = createRequire(import.meta.url);
var pdfmakeRequire = createRequire(require2.resolve("pdfmake"));
var pdfkitRequire = createRequire(pdfmakeRequire.resolve("pdfkit"));
var load = /* @__PURE__ */ __name((name) => pdfmakeRequire(`./${name}.js`).default, "load");
var PdfDocument = load("PDFDocument");
var LayoutBuilder = load("LayoutBuilder");
var Line = load("Line");
var TextBreaker = load("TextBreaker");
var Renderer = load("Renderer");
var pageSizes = load("standardPageSizes");
var fontkit = pdfkitRequire("fontkit");
var createFont = /* @__PURE__ */ __name((bytes) => fontkit.create(bytes), "createFont");

// src/render/pdf/fonts/font-tables.ts
function readFontTables(bytes) {
  const tag = bytes.length < 12 ? "" : bytes.toString("latin1", 0, 4);
  if (!["\0\0\0", "OTTO", "true"].includes(tag)) throw new Error("it is not a TrueType or OpenType font");
  const count = bytes.readUInt16BE(4);
  if (bytes.length < 12 + count * 16) throw new Error("it is cut short");
  const tables = /* @__PURE__ */ new Map();
  for (let entry2 = 12; entry2 < 12 + count * 16; entry2 += 16) {
    const name = bytes.toString("latin1", entry2, entry2 + 4);
    const expected = bytes.readUInt32BE(entry2 + 4);
    const start = bytes.readUInt32BE(entry2 + 8);
    const end = start + bytes.readUInt32BE(entry2 + 12);
    if (end > bytes.length) throw new Error(`it is cut short in its table "${name}"`);
    const table2 = bytes.subarray(start, end);
    const own = name === "head" && table2.length >= 12 ? checksum(table2) - table2.readUInt32BE(8) >>> 0 : checksum(table2);
    if (own !== expected) throw new Error(`its table "${name}" is damaged`);
    tables.set(name, table2);
  }
  return tables;
}
__name(readFontTables, "readFontTables");
function tableOf(tables, name, length = 0) {
  const table2 = tables.get(name);
  if (!table2) throw new Error(`it has no table "${name}"`);
  if (table2.length < length) throw new Error(`its table "${name}" is cut short`);
  return table2;
}
__name(tableOf, "tableOf");
function checksum(table2) {
  const view = new DataView(table2.buffer, table2.byteOffset, table2.length);
  let sum2 = 0;
  const whole2 = table2.length & ~3;
  for (let offset = 0; offset < whole2; offset += 4) sum2 = sum2 + view.getUint32(offset) | 0;
  for (let offset = whole2; offset < table2.length; offset++)
    sum2 = sum2 + (view.getUint8(offset) << 24 - 8 * (offset & 3)) | 0;
  return sum2 >>> 0;
}
__name(checksum, "checksum");

// src/render/pdf/fonts/font-metrics.ts
function readMetrics(tables) {
  const head = tableOf(tables, "head", 54);
  const hhea = tableOf(tables, "hhea", 36);
  const post = tableOf(tables, "post", 16);
  const os2 = tables.get("OS/2") ?? Buffer.alloc(0);
  const unitsPerEm = head.readUInt16BE(18);
  if (unitsPerEm === 0) throw new Error('its table "head" gives no size');
  const scale2 = 1e3 / unitsPerEm;
  const ascender = hhea.readInt16BE(4) * scale2;
  const at = /* @__PURE__ */ __name((offset) => os2.length >= offset + 2 ? os2.readInt16BE(offset) * scale2 : 0, "at");
  return {
    scale: scale2,
    ascender,
    descender: hhea.readInt16BE(6) * scale2,
    capHeight: at(88) || ascender,
    xHeight: at(86),
    box: [
      head.readInt16BE(36) * scale2,
      head.readInt16BE(38) * scale2,
      head.readInt16BE(40) * scale2,
      head.readInt16BE(42) * scale2
    ],
    italicAngle: post.readInt32BE(4) / 65536,
    isItalic: (head.readUInt16BE(44) & 2) !== 0,
    isFixedPitch: post.readUInt32BE(12) !== 0,
    family: os2.length >= 32 ? os2.readInt16BE(30) >> 8 : 0
  };
}
__name(readMetrics, "readMetrics");

// src/render/pdf/fonts/harfbuzz.ts
import { readFileSync } from "node:fs";
import { createRequire as createRequire2 } from "node:module";
var writable = 2;
var byCharacters = 2;
var words = 5;
function load2() {
  const file = createRequire2(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz.wasm");
  const unused = /* @__PURE__ */ __name(() => 0, "unused");
  const grow = /* @__PURE__ */ __name((size2) => {
    const { memory } = exports;
    return memory.grow(Math.ceil((size2 - memory.buffer.byteLength) / 65536)) < 0 ? 0 : 1;
  }, "grow");
  const { exports: found } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    wasi_snapshot_preview1: { proc_exit: unused },
    env: {
      _emscripten_runtime_keepalive_clear: unused,
      _abort_js: /* @__PURE__ */ __name(() => {
        throw new Error("HarfBuzz has stopped");
      }, "_abort_js"),
      _setitimer_js: unused,
      emscripten_resize_heap: grow
    }
  });
  const exports = found;
  exports.__wasm_call_ctors();
  return exports;
}
__name(load2, "load");
var loaded;
function harfBuzz() {
  if (loaded) return loaded;
  const hb = load2();
  const buffer = hb.hb_buffer_create();
  hb.hb_buffer_set_cluster_level(buffer, byCharacters);
  loaded = { hb, buffer, text: hb.malloc(1024), room: 512 };
  return loaded;
}
__name(harfBuzz, "harfBuzz");
var HarfBuzzFont = class {
  static {
    __name(this, "HarfBuzzFont");
  }
  #face;
  #font;
  constructor(bytes) {
    const { hb } = harfBuzz();
    const data = hb.malloc(bytes.length);
    new Uint8Array(hb.memory.buffer).set(bytes, data);
    this.#face = hb.hb_face_create(hb.hb_blob_create(data, bytes.length, writable, 0, 0), 0);
    this.#font = hb.hb_font_create(this.#face);
  }
  /** The glyph of a letter; 0 if the font has none. */
  glyphOf(codePoint) {
    const { hb, text: text2 } = harfBuzz();
    const found = hb.hb_font_get_nominal_glyph(this.#font, codePoint, text2);
    return found ? new Uint32Array(hb.memory.buffer, text2, 1)[0] ?? 0 : 0;
  }
  /** Width of a glyph, in units of the font. */
  widthOf(glyph) {
    return harfBuzz().hb.hb_font_get_glyph_h_advance(this.#font, glyph);
  }
  /** A name of the font by its number, in English or in no language; empty if it has none. */
  nameOf(number2) {
    const { hb, text: text2, room } = harfBuzz();
    new Uint8Array(hb.memory.buffer).set([101, 110], text2);
    const english = hb.hb_language_from_string(text2, 2);
    new Uint32Array(hb.memory.buffer, text2, 1)[0] = room - 2;
    hb.hb_ot_name_get_utf16(this.#face, number2, english, text2, text2 + 4);
    const length = new Uint32Array(hb.memory.buffer, text2, 1)[0] ?? 0;
    return String.fromCharCode(...new Uint16Array(hb.memory.buffer, text2 + 4, length));
  }
  /** Lays out a text as one run, in the script and direction of its letters. */
  layOut(letters2) {
    const { hb, buffer } = harfBuzz();
    hb.hb_buffer_clear_contents(buffer);
    hb.hb_buffer_add_utf16(buffer, pass(letters2), letters2.length, 0, letters2.length);
    hb.hb_buffer_guess_segment_properties(buffer);
    hb.hb_shape(this.#font, buffer, 0, 0);
    const count = hb.hb_buffer_get_length(buffer);
    const infos = new Uint32Array(hb.memory.buffer, hb.hb_buffer_get_glyph_infos(buffer, 0), count * words);
    const positions = new Int32Array(hb.memory.buffer, hb.hb_buffer_get_glyph_positions(buffer, 0), count * words);
    return Array.from({ length: count }, (_, index) => ({
      id: infos[index * words] ?? 0,
      letter: infos[index * words + 2] ?? 0,
      advance: positions[index * words] ?? 0,
      offset: positions[index * words + 2] ?? 0
    }));
  }
};
function pass(letters2) {
  const state = harfBuzz();
  if (letters2.length > state.room) {
    state.hb.free(state.text);
    state.room = letters2.length * 2;
    state.text = state.hb.malloc(state.room * 2);
  }
  const units = new Uint16Array(state.hb.memory.buffer, state.text, letters2.length);
  for (let index = 0; index < letters2.length; index++) units[index] = letters2.charCodeAt(index);
  return state.text;
}
__name(pass, "pass");

// src/render/pdf/remember.ts
function remember(most, make) {
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    const old = known2.get(text2);
    if (old !== void 0) return old;
    if (known2.size >= most) known2.clear();
    const value = make(text2);
    known2.set(text2, value);
    return value;
  };
}
__name(remember, "remember");

// src/render/pdf/fonts/shape.ts
var mostShapes = 6e4;
function shaperOf(font, scale2) {
  const word = remember(mostShapes, (text2) => shapeWord(font, text2, scale2));
  return (text2) => {
    const end = wordEnd(text2, 0);
    return end === text2.length ? word(text2) : join(text2, word);
  };
}
__name(shaperOf, "shaperOf");
function join(text2, word) {
  const glyphs = [];
  let advance = 0;
  for (let at = 0; at < text2.length; ) {
    const end = wordEnd(text2, at);
    const shape = word(text2.slice(at, end));
    glyphs.push(...shape.glyphs);
    advance += shape.advance;
    at = end;
  }
  return { glyphs, advance };
}
__name(join, "join");
function wordEnd(text2, from) {
  const space = text2.indexOf(" ", from);
  return space < 0 ? text2.length : space + 1;
}
__name(wordEnd, "wordEnd");
function shapeWord(font, text2, scale2) {
  const laidOut = font.layOut(text2);
  let advance = 0;
  const glyphs = laidOut.map((glyph, index) => {
    const own = glyph.advance * scale2;
    advance += own;
    return {
      id: glyph.id,
      letters: text2.slice(glyph.letter, laidOut[index + 1]?.letter ?? text2.length),
      width: font.widthOf(glyph.id) * scale2,
      advance: own,
      offset: glyph.offset * scale2
    };
  });
  return { glyphs, advance };
}
__name(shapeWord, "shapeWord");

// src/render/pdf/fonts/true-type-subset.ts
var copied = ["cvt ", "fpgm", "prep"];
var wordArguments = 1;
var scale = 8;
var moreParts = 32;
var twoScales = 64;
var fourScales = 128;
function trueTypeSubset(tables, wanted) {
  const outline = outlinesOf(tables);
  const metrics = metricsOf(tables);
  const ids = [...wanted];
  const numbers2 = /* @__PURE__ */ new Map();
  ids.forEach((id, number2) => {
    if (!numbers2.has(id)) numbers2.set(id, number2);
  });
  const numberOf2 = /* @__PURE__ */ __name((id) => {
    const number2 = numbers2.get(id) ?? ids.push(id) - 1;
    numbers2.set(id, number2);
    return number2;
  }, "numberOf");
  const outlines = [];
  for (let index = 0; index < ids.length; index++) outlines.push(renumber(outline(ids[index] ?? 0), numberOf2));
  const places = Buffer.alloc((ids.length + 1) * 4);
  let end = 0;
  outlines.forEach((glyph, index) => {
    places.writeUInt32BE(end, index * 4);
    end += glyph.length;
  });
  places.writeUInt32BE(end, ids.length * 4);
  const head = Buffer.from(tableOf(tables, "head", 54));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(tableOf(tables, "hhea", 36));
  hhea.writeUInt16BE(ids.length, 34);
  const maxp = Buffer.from(tableOf(tables, "maxp", 6));
  maxp.writeUInt16BE(ids.length, 4);
  const parts2 = /* @__PURE__ */ new Map([
    ["head", head],
    ["hhea", hhea],
    ["loca", places],
    ["maxp", maxp],
    ["glyf", Buffer.concat(outlines)],
    ["hmtx", Buffer.concat(ids.map(metrics))]
  ]);
  for (const name of copied) {
    const table2 = tables.get(name);
    if (table2) parts2.set(name, table2);
  }
  return fontFile(parts2);
}
__name(trueTypeSubset, "trueTypeSubset");
function outlinesOf(tables) {
  const isLong = tableOf(tables, "head", 54).readInt16BE(50) === 1;
  const places = tableOf(tables, "loca");
  const outlines = tableOf(tables, "glyf");
  const placeOf = /* @__PURE__ */ __name((index) => isLong ? places.readUInt32BE(index * 4) : places.readUInt16BE(index * 2) * 2, "placeOf");
  return (id) => outlines.subarray(placeOf(id), placeOf(id + 1));
}
__name(outlinesOf, "outlinesOf");
function metricsOf(tables) {
  const count = tableOf(tables, "hhea", 36).readUInt16BE(34);
  const metrics = tableOf(tables, "hmtx", count * 4);
  return (id) => {
    if (id < count) return metrics.subarray(id * 4, id * 4 + 4);
    const bearing = count * 4 + (id - count) * 2;
    return Buffer.concat([metrics.subarray(count * 4 - 4, count * 4 - 2), metrics.subarray(bearing, bearing + 2)]);
  };
}
__name(metricsOf, "metricsOf");
function renumber(outline, numberOf2) {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return outline;
  const glyph = Buffer.from(outline);
  let flags2 = moreParts;
  for (let at = 10; flags2 & moreParts; ) {
    flags2 = glyph.readUInt16BE(at);
    glyph.writeUInt16BE(numberOf2(glyph.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags2 & wordArguments ? 4 : 2);
    at += flags2 & scale ? 2 : flags2 & twoScales ? 4 : flags2 & fourScales ? 8 : 0;
  }
  return glyph;
}
__name(renumber, "renumber");
function fontFile(tables) {
  const names = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(names.length));
  const directory = Buffer.alloc(12 + names.length * 16);
  directory.write("\0\0\0", "latin1");
  directory.writeUInt16BE(names.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((names.length - 2 ** power) * 16, 10);
  const parts2 = [directory];
  let offset = directory.length;
  names.forEach((name, index) => {
    const table2 = tables.get(name) ?? Buffer.alloc(0);
    const entry2 = 12 + index * 16;
    if (name === "head") table2.writeUInt32BE(0, 8);
    directory.write(name, entry2, "latin1");
    directory.writeUInt32BE(checksum(table2), entry2 + 4);
    directory.writeUInt32BE(offset, entry2 + 8);
    directory.writeUInt32BE(table2.length, entry2 + 12);
    const padding = Buffer.alloc(-table2.length & 3);
    parts2.push(table2, padding);
    offset += table2.length + padding.length;
  });
  const file = Buffer.concat(parts2);
  const head = file.readUInt32BE(12 + names.indexOf("head") * 16 + 8);
  file.writeUInt32BE(2981146554 - checksum(file) >>> 0, head + 8);
  return file;
}
__name(fontFile, "fontFile");

// src/render/pdf/fonts/face.ts
function openFace(bytes) {
  const tables = readFontTables(bytes);
  const { scale: scale2, ...metrics } = readMetrics(tables);
  for (const name of ["cmap", "hmtx", "maxp"]) tableOf(tables, name);
  const isCubic = !tables.has("glyf");
  tableOf(tables, isCubic ? "CFF " : "loca");
  const font = new HarfBuzzFont(bytes);
  return {
    ...metrics,
    name: font.nameOf(postScriptName).replaceAll(" ", "_") || "Unnamed",
    isCubic,
    shape: shaperOf(font, scale2),
    hyphen: hyphenOf(font, scale2),
    missingWidth: font.widthOf(0) * scale2,
    hasLetter: /* @__PURE__ */ __name((codePoint) => font.glyphOf(codePoint) !== 0, "hasLetter"),
    sound: /* @__PURE__ */ new Set(),
    subset: /* @__PURE__ */ __name((glyphs) => isCubic ? cubicSubset(bytes, glyphs) : trueTypeSubset(tables, glyphs), "subset")
  };
}
__name(openFace, "openFace");
var postScriptName = 6;
var hyphen = 8208;
var hyphenMinus = 45;
var softHyphen = "\xAD";
function hyphenOf(font, scale2) {
  const id = font.glyphOf(hyphen) || font.glyphOf(hyphenMinus);
  const width = font.widthOf(id) * scale2;
  return { id, letters: softHyphen, width, advance: width, offset: 0 };
}
__name(hyphenOf, "hyphenOf");
function cubicSubset(bytes, glyphs) {
  const subset = createFont(bytes).createSubset();
  subset.glyphs.splice(0, subset.glyphs.length, ...glyphs);
  return subset.encode();
}
__name(cubicSubset, "cubicSubset");

// src/render/pdf/fonts/typeface.ts
var require3 = createRequire3(import.meta.url);
var opened = /* @__PURE__ */ new Map();
function openTypeface(style, styleFile) {
  const diagnostics = [];
  const open = /* @__PURE__ */ __name((name) => {
    const specifier = style.fonts[name];
    try {
      const file = specifier.startsWith(".") ? resolve(dirname(styleFile), specifier) : require3.resolve(specifier);
      const face = opened.get(file) ?? openFace(readFileSync2(file));
      opened.set(file, face);
      return face;
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
      const message = `the font file ${specifier} cannot be used: ${reason}`;
      diagnostics.push({
        rule: "render/font",
        severity: "error",
        message,
        place: { file: styleFile, line: 1, column: 1 }
      });
      return void 0;
    }
  }, "open");
  const normal = open("normal");
  const italics = open("italics");
  const bold = open("bold");
  const bolditalics = open("bolditalics");
  if (!normal || !italics || !bold || !bolditalics) return { value: void 0, diagnostics };
  return { value: { normal, italics, bold, bolditalics }, diagnostics };
}
__name(openTypeface, "openTypeface");
function faceOf(look) {
  if (look.bold) return look.italics ? "bolditalics" : "bold";
  return look.italics ? "italics" : "normal";
}
__name(faceOf, "faceOf");

// src/render/pdf/print.ts
import { createHash } from "node:crypto";

// src/render/pdf/fonts/describe-font.ts
var fixedPitch = 1;
var serif = 2;
var symbolic = 4;
var script = 8;
var italic = 64;
var serifClasses = { first: 1, last: 7 };
var scriptClass = 10;
function describeFont(metrics, name) {
  const { family, isFixedPitch, isItalic } = metrics;
  const flags2 = symbolic | (isFixedPitch ? fixedPitch : 0) | (serifClasses.first <= family && family <= serifClasses.last ? serif : 0) | (family === scriptClass ? script : 0) | (isItalic ? italic : 0);
  return {
    Type: "FontDescriptor",
    FontName: name,
    Flags: flags2,
    FontBBox: metrics.box,
    ItalicAngle: metrics.italicAngle,
    Ascent: metrics.ascender,
    Descent: metrics.descender,
    CapHeight: metrics.capHeight,
    XHeight: metrics.xHeight,
    StemV: 0
  };
}
__name(describeFont, "describeFont");

// src/render/pdf/fonts/hex.ts
function hex(number2) {
  return number2.toString(16).padStart(4, "0");
}
__name(hex, "hex");

// src/render/pdf/fonts/unicode-map.ts
var longestRange = 256;
function unicodeMap(letters2) {
  const entries = letters2.map((text2) => `<${utf16(text2).map(hex).join(" ")}>`);
  const ranges = [];
  for (let start = 0; start < entries.length; start += longestRange) {
    const range = entries.slice(start, start + longestRange);
    ranges.push(`<${hex(start)}> <${hex(start + range.length - 1)}> [${range.join(" ")}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join("\n")}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
__name(unicodeMap, "unicodeMap");
function utf16(text2) {
  return Array.from({ length: text2.length }, (_, index) => text2.charCodeAt(index));
}
__name(utf16, "utf16");

// src/render/pdf/fonts/document-font.ts
var DocumentFont = class {
  static {
    __name(this, "DocumentFont");
  }
  id;
  #document;
  #face;
  /** By number: the glyph, its width, and the letters that it stands for. */
  #glyphs = [0];
  #widths;
  #letters = ["\0"];
  /** By glyph: nearly always one, since few glyphs stand for more than one letter. */
  #numbered = [];
  #dictionary;
  constructor(document, face, id) {
    this.id = id;
    this.#document = document;
    this.#face = face;
    this.#widths = [face.missingWidth];
  }
  /** The dictionary of the font, for the pages that use it. */
  ref() {
    this.#dictionary ??= this.#document.ref({});
    return this.#dictionary;
  }
  /**
   * The number of a glyph in this document, in hexadecimal. A glyph has one for each text that it stands for: whoever
   * reads the text back tells a hyphen from the mark of a divided word, though they are drawn alike.
   */
  codeOf({ id, width, letters: letters2 }) {
    const numbered = this.#numbered[id] ?? [];
    for (const one2 of numbered) if (one2.letters === letters2) return one2.code;
    this.#numbered[id] = numbered;
    const number2 = this.#glyphs.push(id) - 1;
    this.#widths[number2] = width;
    this.#letters[number2] = letters2;
    const code2 = hex(number2);
    numbered.push({ letters: letters2, code: code2 });
    return code2;
  }
  /** Writes the font; pdfkit asks for it when all is drawn. */
  finalize() {
    if (!this.#dictionary) return;
    const { isCubic, name: plain } = this.#face;
    const file = this.#document.ref(isCubic ? { Subtype: "CIDFontType0C" } : {});
    file.end(this.#face.subset(this.#glyphs));
    const name = `${tagOf(this.id)}+${plain}`;
    const descriptor = this.#document.ref({
      ...describeFont(this.#face, name),
      [isCubic ? "FontFile3" : "FontFile2"]: file
    });
    descriptor.end();
    const descendant = this.#document.ref({
      Type: "Font",
      Subtype: isCubic ? "CIDFontType0" : "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: { Registry: new String("Adobe"), Ordering: new String("Identity"), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.#widths],
      ...isCubic ? {} : { CIDToGIDMap: "Identity" }
    });
    descendant.end();
    const unicode = this.#document.ref({});
    unicode.end(unicodeMap(this.#letters));
    Object.assign(this.#dictionary.data, {
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: unicode
    });
    this.#dictionary.end();
  }
};
function tagOf(id) {
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode((id.charCodeAt(index + 1) || 73) + 17)).join("");
}
__name(tagOf, "tagOf");

// src/render/pdf/tagging/xmp-schemas.ts
var contentNamespace = "urn:alternat:content:1.0#";
var schemas = [
  {
    name: "PDF/UA Universal Accessibility Schema",
    namespace: "http://www.aiim.org/pdfua/ns/id/",
    prefix: "pdfuaid",
    properties: [
      { name: "part", type: "Integer", description: "Indicates which part of ISO 14289 standard is followed" }
    ]
  },
  {
    name: "Content of an instrument in several languages",
    namespace: contentNamespace,
    prefix: "alternat",
    properties: [
      {
        name: "contentDigest",
        type: "Text",
        description: "SHA-256 of every unit in every language and original, and of every rectification"
      },
      { name: "purpose", type: "Text", description: "What the file is, where it is no edition to be signed" }
    ]
  }
];
var extensionSchemas = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag>${schemas.map(explain).join("")}
  </rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;
function explain({ name, namespace, prefix, properties: properties2 }) {
  const described = properties2.map(
    (property) => `
      <rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>${property.name}</pdfaProperty:name>
        <pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>${property.description}</pdfaProperty:description>
      </rdf:li>`
  );
  return `
    <rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>${name}</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>${described.join("")}
    </rdf:Seq></pdfaSchema:property>
    </rdf:li>`;
}
__name(explain, "explain");

// src/render/pdf/tagging/xmp.ts
function xmp(metadata) {
  const { title, subject, language, identifier, contentDigest, purpose, creator, producer, date } = metadata;
  const time = date.toISOString().replace(/\.\d+Z$/, "Z");
  const text2 = /* @__PURE__ */ __name((value) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt>`, "text");
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:format>application/pdf</dc:format>
  <dc:title>${text2(title)}</dc:title>
  <dc:description>${text2(subject)}</dc:description>
  <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
  <dc:identifier>${escapeXml(identifier)}</dc:identifier>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${time}</xmp:CreateDate>
  <xmp:ModifyDate>${time}</xmp:ModifyDate>
  <xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${escapeXml(producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:alternat="${contentNamespace}">
  <alternat:contentDigest>${escapeXml(contentDigest)}</alternat:contentDigest>${purpose === "" ? "" : `
  <alternat:purpose>${escapeXml(purpose)}</alternat:purpose>`}
</rdf:Description>
${extensionSchemas}`;
}
__name(xmp, "xmp");
function escapeXml(text2) {
  return text2.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
__name(escapeXml, "escapeXml");

// src/render/pdf/edition-pdf.ts
var EditionPdf = class extends PdfDocument {
  static {
    __name(this, "EditionPdf");
  }
  #fonts = /* @__PURE__ */ new Map();
  #metadata;
  /** Operators of the page that is being drawn. */
  #operators = [];
  constructor(metadata, options2) {
    super({}, {}, {}, {}, options2);
    this.#metadata = metadata;
  }
  /** The font of a face in this document. */
  fontOf(face) {
    const known2 = this.#fonts.get(face);
    if (known2) return known2;
    const font = new DocumentFont(this, face, `F${this.#fonts.size + 1}`);
    this.#fonts.set(face, font);
    this._fontFamilies[font.id] = font;
    return font;
  }
  /** pdfkit makes bytes of each operator by itself; here a page is written at once. */
  addContent(operators) {
    this.#operators.push(operators);
  }
  flushPages() {
    if (this.#operators.length > 0) super.addContent(this.#operators.join("\n"));
    this.#operators = [];
    super.flushPages();
  }
  /** pdfkit makes a chunk of a stream of each line. */
  _write(data) {
    if (typeof data === "string") {
      this.unwritten = `${this.unwritten ?? ""}${data}
`;
      this._offset += data.length + 1;
    } else {
      this.#gather().push(data);
      this._offset += data.length;
    }
  }
  #gather() {
    this.chunks ??= [];
    if (this.unwritten) this.chunks.push(Buffer.from(this.unwritten, "latin1"));
    this.unwritten = "";
    return this.chunks;
  }
  /** Ends the file and gives its bytes. */
  finish() {
    this.end();
    return Buffer.concat(this.#gather());
  }
  /** pdfkit's forms need fonts of their own; ours holds only signatures. */
  endAcroForm() {
  }
  /** pdfkit writes metadata without escaping it, and knows one claim at a time. */
  _addInfo() {
    this.appendXML(xmp(this.#metadata));
  }
};

// src/render/pdf/lines/break-lines.ts
var stretch = 0.5;
var shrink = 0.28;
var rag = 0.22;
var hyphenCost = 6400;
var dashCost = 400;
var ladderCost = 12e3;
var shortLastLineCost = 9e3;
var dividedLastWordCost = 5e8;
var hopeless = 1e9;
var attempts = [
  { hyphens: false, ratio: 1.1 },
  { hyphens: true, ratio: 1.8 },
  { hyphens: true, ratio: Number.POSITIVE_INFINITY }
];
function breakLines(pieces, measure) {
  if (isOneLine(pieces, measure.width)) return [pieces.length];
  for (const attempt of attempts) {
    const breaks = tryBreaks(pieces, measure, attempt);
    if (breaks) return breaks;
  }
  return [pieces.length];
}
__name(breakLines, "breakLines");
function isOneLine(pieces, width) {
  let natural = 0;
  let gap = 0;
  for (const piece of pieces) {
    natural += gap + piece.width;
    gap = piece.gap;
    if (natural > width || piece.end === "forced" && piece !== pieces.at(-1)) return false;
  }
  return pieces.length > 0 && natural + (pieces.at(-1)?.hyphenWidth ?? 0) <= width;
}
__name(isOneLine, "isOneLine");
function tryBreaks(pieces, measure, attempt) {
  const best = [{ cost: 0, from: -1 }];
  const final = pieces.length;
  for (let to = 1; to <= final; to++) {
    best[to] = { cost: Number.POSITIVE_INFINITY, from: -1 };
    const end = pieces[to - 1]?.end;
    if (to < final && (end === void 0 || end === "hyphen" && !attempt.hyphens)) continue;
    let natural = 0;
    let space = 0;
    for (let from = to - 1; from >= 0; from--) {
      const piece = pieces[from];
      if (!piece || piece.end === "forced" && from < to - 1) break;
      natural += piece.width + (from < to - 1 ? piece.gap : end === "hyphen" ? piece.hyphenWidth : 0);
      space += piece.fixedSpace + (from < to - 1 ? piece.gap : 0);
      const least = measure.justified ? natural - space * shrink : natural;
      if (least > measure.width && from < to - 1) break;
      const start = best[from];
      if (!start || start.cost === Number.POSITIVE_INFINITY) continue;
      const last = to === final || end === "forced";
      const cost = start.cost + lineCost(natural, space, last, measure, attempt) + breakCost(pieces, from, to, attempt);
      const old = best[to];
      if (!old || cost < old.cost) best[to] = { cost, from };
    }
  }
  if (best[final]?.cost === Number.POSITIVE_INFINITY) return void 0;
  const breaks = [];
  for (let at = final; at > 0; at = best[at]?.from ?? 0) breaks.unshift(at);
  return breaks;
}
__name(tryBreaks, "tryBreaks");
function lineCost(natural, space, last, measure, { ratio: limit }) {
  const slack = measure.width - natural;
  if (slack < 0) {
    const ratio2 = measure.justified ? slack / (space * shrink) : Number.NEGATIVE_INFINITY;
    return ratio2 >= -1 ? (1 + 100 * -(ratio2 ** 3)) ** 2 : hopeless;
  }
  if (last) return natural < measure.width * 0.12 ? shortLastLineCost : 1;
  const ratio = measure.justified ? slack / (space * stretch) : slack / (measure.width * rag);
  if (ratio > limit) return Number.POSITIVE_INFINITY;
  return Math.min((1 + 100 * ratio ** 3) ** 2, hopeless / 10);
}
__name(lineCost, "lineCost");
function breakCost(pieces, from, to, { ratio: limit }) {
  const end = pieces[to - 1]?.end;
  const before = pieces[from - 1]?.end;
  if (to === pieces.length) {
    if (before !== "hyphen") return 0;
    if (pieces.slice(from, to - 1).some((piece) => piece.end !== "hyphen")) return ladderCost / 2;
    return limit === Number.POSITIVE_INFINITY ? dividedLastWordCost : Number.POSITIVE_INFINITY;
  }
  const own = end === "hyphen" ? hyphenCost : end === "dash" ? dashCost : 0;
  return own + (own > 0 && (before === "hyphen" || before === "dash") ? ladderCost : 0);
}
__name(breakCost, "breakCost");

// src/render/pdf/lines/word.ts
function widthOf(text2, { face, size: size2 }) {
  return text2 === "" ? 0 : face.shape(text2).advance * (size2 / 1e3);
}
__name(widthOf, "widthOf");

// src/render/pdf/lines/set-line.ts
function setLine(paragraph, place2) {
  const { width, alignment, final } = place2;
  const last = paragraph.pieces[place2.end - 1];
  const parts2 = joinWords(paragraph, place2);
  const widths = parts2.map(({ word, text: text2 }) => widthOf(text2, word.look));
  const divided = last?.end === "hyphen";
  if (divided) widths[widths.length - 1] = (widths.at(-1) ?? 0) + last.hyphenWidth;
  const slack = width + hangingOf(parts2.at(-1)) - widths.reduce((sum2, one2) => sum2 + one2, 0);
  const spaces = parts2.reduce((sum2, { text: text2 }) => sum2 + spacesIn(text2), 0) - spacesAtEnd(parts2);
  const ragged = alignment !== "justify" || slack > 0 && (final || last?.end === "forced");
  const spaceExtra = ragged || spaces === 0 ? 0 : slack / spaces;
  let x = alignment === "right" ? slack : alignment === "center" ? slack / 2 : 0;
  return parts2.map(({ word: { run, look }, text: text2 }, index) => {
    const own = widths[index] ?? 0;
    const shape = look.face.shape(text2);
    const isLast = index === parts2.length - 1;
    const set = { text: text2, run, look, shape, x, width: own, spaceExtra, divided: divided && isLast };
    x += own + spaceExtra * spacesIn(text2);
    return set;
  });
}
__name(setLine, "setLine");
function joinWords({ pieces, words: words2 }, { start, end, final }) {
  const parts2 = [];
  for (let index = start; index < end; index++) {
    const piece = pieces[index];
    const word = words2[index];
    if (!piece || !word) continue;
    const text2 = piece.text + (index === end - 1 && piece.end === "forced" && !final ? " " : piece.space);
    const part = parts2.at(-1);
    if (part?.word === word) part.text += text2;
    else parts2.push({ word, text: text2 });
  }
  return parts2;
}
__name(joinWords, "joinWords");
function hangingOf(part) {
  return part ? widthOf(/ *$/.exec(part.text)?.[0] ?? "", part.word.look) : 0;
}
__name(hangingOf, "hangingOf");
function spacesAtEnd(parts2) {
  let count = 0;
  for (const { text: text2 } of parts2.toReversed()) {
    const visible = text2.replace(/ +$/, "").length;
    count += text2.length - visible;
    if (visible > 0) break;
  }
  return count;
}
__name(spacesAtEnd, "spacesAtEnd");
function spacesIn(text2) {
  let count = 0;
  for (let index = 0; index < text2.length; index++) {
    const letter = text2.charCodeAt(index);
    if (letter === 32 || letter === 160) count++;
  }
  return count;
}
__name(spacesIn, "spacesIn");

// src/render/pdf/lines/split-word.ts
var softHyphen2 = "\xAD";
var mostWords = 2e4;
var splits = /* @__PURE__ */ new WeakMap();
function splitOf(look, isDivided) {
  const known2 = splits.get(look) ?? { divided: splitBy(look, look.hyphenation ?? whole), whole: splitBy(look, whole) };
  splits.set(look, known2);
  return isDivided ? known2.divided : known2.whole;
}
__name(splitOf, "splitOf");
var whole = /* @__PURE__ */ __name((word) => [word], "whole");
function splitBy(look, hyphenation) {
  const inText = remember(mostWords, (text2) => split({ text: text2, run: 0, look }, hyphenation));
  return (word) => word.lineEnd || word.noNewLine ? split(word, hyphenation) : inText(word.text);
}
__name(splitBy, "splitBy");
function split(word, hyphenation) {
  const { look } = word;
  const visible = word.text.replace(/ +$/, "");
  const space = word.text.slice(visible.length);
  const soft = visible.endsWith(softHyphen2);
  const parts2 = hyphenation(visible.replaceAll(softHyphen2, ""));
  return parts2.map((text2, index) => {
    const last = index === parts2.length - 1;
    const after = last ? space : "";
    const end = last ? endOf(word, space, soft) : "hyphen";
    return {
      text: text2,
      space: after,
      end,
      width: widthOf(text2, look),
      gap: widthOf(after, look),
      fixedSpace: (text2.match(/\u00A0/g)?.length ?? 0) * widthOf(" ", look),
      hyphenWidth: end === "hyphen" ? look.face.hyphen.width * look.size / 1e3 : 0
    };
  });
}
__name(split, "split");
function endOf({ lineEnd, noNewLine }, space, soft) {
  if (lineEnd) return "forced";
  if (noNewLine) return void 0;
  if (space !== "") return "space";
  return soft ? "hyphen" : "dash";
}
__name(endOf, "endOf");
function cutToWidth(piece, look, width) {
  const found = [];
  let text2 = "";
  const chunk = /* @__PURE__ */ __name((end) => {
    const fixedSpace = (text2.match(/\u00A0/g)?.length ?? 0) * widthOf(" ", look);
    found.push({ ...piece, text: text2, width: widthOf(text2, look), fixedSpace, ...end });
  }, "chunk");
  for (const letter of piece.text) {
    if (text2 !== "" && widthOf(text2 + letter, look) > width) {
      chunk({ space: "", gap: 0, end: "dash", hyphenWidth: 0 });
      text2 = "";
    }
    text2 += letter;
  }
  chunk({});
  return found;
}
__name(cutToWidth, "cutToWidth");

// src/render/pdf/lines/compose-lines.ts
function composeLines(text2, composition) {
  const { width, alignment, balanced } = composition;
  const key = `${width} ${alignment} ${balanced}`;
  const known2 = text2.lines.get(key);
  if (known2) return known2;
  const lines = compose(text2.words, composition);
  text2.lines.set(key, lines);
  return lines;
}
__name(composeLines, "composeLines");
function compose(text2, { width, alignment, balanced }) {
  const paragraph = piecesOf(text2, width, balanced);
  const { pieces } = paragraph;
  const fill = { width: balanced ? balancedWidth(pieces, width) : width, justified: alignment === "justify" };
  const lines = setLines(paragraph, breakLines(pieces, fill), { width, alignment });
  if (alignment !== "justify" || lines.length > mostRaggedLines || !lines.some(isGappy)) return lines;
  return setLines(paragraph, breakLines(pieces, { width, justified: false }), { width, alignment: "left" });
}
__name(compose, "compose");
function piecesOf(text2, width, balanced) {
  const pieces = [];
  const words2 = [];
  for (const word of text2) {
    for (const whole2 of splitOf(word.look, !balanced)(word)) {
      for (const piece of whole2.width > width ? cutToWidth(whole2, word.look, width) : [whole2]) {
        pieces.push(piece);
        words2.push(word);
      }
    }
  }
  return { pieces, words: words2 };
}
__name(piecesOf, "piecesOf");
var mostRaggedLines = 3;
function isGappy(line2) {
  return line2.some(({ spaceExtra, look }) => spaceExtra > look.size * 0.2);
}
__name(isGappy, "isGappy");
function setLines(paragraph, breaks, place2) {
  return breaks.map((end, index) => {
    const start = breaks[index - 1] ?? 0;
    return setLine(paragraph, { ...place2, start, end, final: index === breaks.length - 1 });
  });
}
__name(setLines, "setLines");
function balancedWidth(pieces, width) {
  const lines = breakLines(pieces, { width, justified: false }).length;
  if (lines === 1) return width;
  let narrow = Math.max(width / 2, ...pieces.map((piece) => piece.width));
  let wide = width;
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    if (breakLines(pieces, { width: middle, justified: false }).length > lines) narrow = middle;
    else wide = middle;
  }
  return wide;
}
__name(balancedWidth, "balancedWidth");

// src/render/pdf/lines/look.ts
var reduction = 0.58;
var looks = /* @__PURE__ */ new Map();
var numbers = /* @__PURE__ */ new Map();
function lookOf(run, paragraph, defaults) {
  const bold = run.bold ?? paragraph.bold ?? false;
  const italics = run.italics ?? paragraph.italics ?? false;
  const face = defaults.typeface[faceOf({ bold, italics })];
  const full = run.fontSize ?? paragraph.fontSize ?? defaults.size;
  const size2 = run.sup || run.sub ? full * reduction : full;
  const leading2 = paragraph.lineHeight ?? defaults.leading;
  const color2 = run.color ?? paragraph.color ?? defaults.color;
  const hyphenation = defaults.hyphenation(run.lang);
  const rise = run.sup ? size2 * 0.58 : run.sub ? -size2 * 0.28 : 0;
  const key = [numberOf(face), size2, leading2, color2, rise, numberOf(hyphenation)].join(" ");
  const known2 = looks.get(key);
  if (known2) return known2;
  const height = (face.ascender - face.descender) / 1e3 * size2 * leading2;
  const look = { face, size: size2, color: color2, rise, height, hyphenation };
  looks.set(key, look);
  return look;
}
__name(lookOf, "lookOf");
function numberOf(object) {
  const known2 = numbers.get(object) ?? numbers.size;
  numbers.set(object, known2);
  return known2;
}
__name(numberOf, "numberOf");

// src/render/pdf/lines/measure-paragraph.ts
var mostLetters = 4e6;
var known = /* @__PURE__ */ new Map();
var letters = 0;
function measureParagraph(paragraph, defaults) {
  const looks2 = paragraph.text.map((run) => lookOf(run, paragraph, defaults));
  const key = paragraph.text.map(({ text: text2 }, index) => `${numberOf(looks2[index])} ${text2.length} ${text2}`).join("");
  const old = known.get(key);
  if (old) return old;
  letters += key.length;
  if (letters > mostLetters) {
    known.clear();
    letters = key.length;
  }
  const words2 = wordsOf(paragraph, looks2);
  const measured = { words: words2, ...extentOf(words2), lines: /* @__PURE__ */ new Map() };
  known.set(key, measured);
  return measured;
}
__name(measureParagraph, "measureParagraph");
function wordsOf({ text: runs }, looks2) {
  const broken = new TextBreaker().getBreaks(runs.map(({ text: text2 }, run) => ({ text: text2, run })));
  return broken.flatMap(({ run, ...word }) => {
    const look = looks2[run];
    return look ? [{ ...word, run, look }] : [];
  });
}
__name(wordsOf, "wordsOf");
function extentOf(words2) {
  let minWidth = 0;
  let maxWidth = 0;
  let line2;
  for (const { text: text2, look, lineEnd } of words2) {
    const width = widthOf(text2, look);
    const leading2 = widthOf(/^\s+/.exec(text2)?.[0] ?? "", look);
    const trailing = widthOf(/\s+$/.exec(text2)?.[0] ?? "", look);
    minWidth = Math.max(minWidth, width - leading2 - trailing);
    line2 ??= { width: 0, leading: leading2 };
    line2.width += width;
    maxWidth = Math.max(maxWidth, line2.width - line2.leading - trailing);
    if (lineEnd) line2 = void 0;
  }
  return { minWidth, maxWidth };
}
__name(extentOf, "extentOf");

// src/render/pdf/lines/text-line.ts
var TextLine = class extends Line {
  static {
    __name(this, "TextLine");
  }
  words;
  /** The runs of the paragraph: a word names its own by index. */
  runs;
  height;
  ascender;
  /** The same for all copies of a line. */
  original = this;
  constructor(words2, runs) {
    super(0);
    this.words = words2;
    this.runs = runs;
    let height = 0;
    let ascender = 0;
    for (const { look } of words2) {
      height = Math.max(height, look.height);
      ascender = Math.max(ascender, look.face.ascender / 1e3 * look.size);
    }
    this.height = height;
    this.ascender = ascender;
  }
  getHeight() {
    return this.height;
  }
};

// src/render/pdf/layout/column-widths.ts
function columnWidths(columns, width) {
  const needed = sum(columns.map((column) => column._minWidth));
  if (needed >= width) return columns.map((column) => column._minWidth / needed * width);
  const wanted = columns.map((column) => Math.max(1, column._maxWidth - column._minWidth) ** 0.75);
  const rest = width - needed;
  const total = sum(wanted);
  return columns.map((column, index) => column._minWidth + (wanted[index] ?? 0) / total * rest);
}
__name(columnWidths, "columnWidths");
function sum(numbers2) {
  return numbers2.reduce((total, number2) => total + number2, 0);
}
__name(sum, "sum");

// src/render/pdf/layout/heights.ts
var fewestLines = 2;
function fullHeight(block, width, linesOf) {
  const [left, top, right, bottom] = marginOf(block);
  const inside = width - left - right;
  return top + bottom + contentHeight(block, inside, linesOf);
}
__name(fullHeight, "fullHeight");
function contentHeight(block, width, linesOf) {
  if ("text" in block) return heightOf(linesOf(block, width));
  if ("stack" in block) return block.stack.reduce((sum2, child2) => sum2 + fullHeight(child2, width, linesOf), 0);
  if ("columns" in block) return Math.max(0, ...block.columns.map((cell) => fullHeight(cell, cell.width, linesOf)));
  if ("canvas" in block)
    return Math.max(0, ...block.canvas.map((vector) => "y2" in vector ? vector.y2 : vector.y + vector.h));
  const column = width / (block.table.widths.length || 1);
  return block.table.body.reduce((sum2, row) => sum2 + rowHeight(row, column, linesOf), 0);
}
__name(contentHeight, "contentHeight");
function leadHeight(block, width, measure) {
  const { linesOf, pageHeight } = measure;
  const [left, top, right] = marginOf(block);
  const inside = width - left - right;
  if (block.keepTogether) {
    const height = fullHeight(block, width, linesOf);
    if (height <= pageHeight) return height;
  }
  if ("text" in block) {
    const lines = linesOf(block, inside);
    return top + heightOf(lines.slice(0, leadCount(lines)));
  }
  if ("stack" in block) return top + leadOf(block.stack, 0, inside, measure);
  if ("columns" in block)
    return top + Math.max(0, ...block.columns.map((cell) => leadHeight(cell, cell.width, measure)));
  if ("table" in block) {
    const column = inside / (block.table.widths.length || 1);
    const rows = block.table.body.slice(0, block.table.headerRows + 1);
    return top + rows.reduce((sum2, row) => sum2 + rowHeight(row, column, linesOf), 0);
  }
  return fullHeight(block, width, linesOf);
}
__name(leadHeight, "leadHeight");
function leadOf(blocks, index, width, measure) {
  const block = blocks[index];
  if (!block) return 0;
  if (!block.keepWithNext) return leadHeight(block, width, measure);
  return fullHeight(block, width, measure.linesOf) + leadOf(blocks, index + 1, width, measure);
}
__name(leadOf, "leadOf");
function leadCount(lines) {
  for (let count = fewestLines; count <= lines.length - fewestLines; count++)
    if (!endsDivided(lines[count - 1])) return count;
  return lines.length;
}
__name(leadCount, "leadCount");
function endsDivided(line2) {
  return line2?.words.at(-1)?.divided === true;
}
__name(endsDivided, "endsDivided");
function rowHeight(row, column, linesOf) {
  return Math.max(0, ...row.map((cell) => fullHeight(cell, column, linesOf)));
}
__name(rowHeight, "rowHeight");
function heightOf(lines) {
  return lines.reduce((sum2, line2) => sum2 + line2.height, 0);
}
__name(heightOf, "heightOf");
function marginOf(block) {
  return block._margin ?? [0, 0, 0, 0];
}
__name(marginOf, "marginOf");

// src/render/pdf/layout/edition-layout.ts
var anyWidth = 1e4;
var EditionLayout = class extends LayoutBuilder {
  static {
    __name(this, "EditionLayout");
  }
  #defaults;
  #pageHeight;
  #lines = /* @__PURE__ */ new WeakMap();
  /** Where the blocks of each stack stand, from the top of their page. */
  extents = /* @__PURE__ */ new Map();
  #markers = [];
  constructor(pageSize, margins, defaults) {
    super({ ...pageSize, orientation: "portrait" }, margins, void 0);
    this.#defaults = defaults;
    this.#pageHeight = pageSize.height - margins.top - margins.bottom;
  }
  /** Words are measured by our own shapes, and their looks found once a run: pdfmake looks up each property for each word. */
  tryLayoutDocument(...layout2) {
    this.docMeasure.measureLeaf = (paragraph) => {
      const measured = measureParagraph(paragraph, this.#defaults);
      return Object.assign(paragraph, { measured, _minWidth: measured.minWidth, _maxWidth: measured.maxWidth });
    };
    return super.tryLayoutDocument(...layout2);
  }
  /** Room above a block is lost at the top of a page. */
  processNode(block, inRow) {
    const margin = block._margin;
    if (margin && !block.keepSpace && !block.pageBreak && this.#atTop())
      block._margin = [margin[0], 0, margin[2], margin[3]];
    super.processNode(block, inRow);
  }
  /** Begins a new page before blocks that could not begin on this one with what belongs to them. */
  processVerticalContainer(block) {
    if (block.marker) this.#hang(block.marker);
    block.stack.forEach((child2, index) => {
      while (child2.startsOn !== void 0 && this.writer.context().page < child2.startsOn) this.writer.moveToNextPage();
      const isFollower = block.stack[index - 1]?.keepWithNext === true;
      const isHeld = (child2.keepWithNext || child2.keepTogether) && !child2.pageBreak && !child2.isPlanned;
      if (isHeld && !isFollower && !this.#atTop()) {
        const { availableHeight, availableWidth } = this.writer.context();
        const measure = { linesOf: this.#linesOf, pageHeight: this.#pageHeight };
        if (leadOf(block.stack, index, availableWidth, measure) > availableHeight) this.writer.moveToNextPage();
      }
      const measured = child2;
      const before = child2.pageBreak ? void 0 : this.writer.context().y;
      this.processNode(measured);
      const top = (before ?? this.writer.context().pageMargins.top) + (measured._margin?.[1] ?? 0);
      this.extents.set(child2, { top, bottom: this.writer.context().y });
    });
  }
  processTable(block) {
    const { widths } = block.table;
    const shares = columnWidths(widths, this.writer.context().availableWidth - block._offsets.total);
    widths.forEach((column, index) => {
      column.width = shares[index] ?? 0;
    });
    super.processTable(block);
  }
  /** Places the lines of a paragraph, never one alone on a page if that can be helped. */
  processLeaf(block) {
    let rest = this.#linesOf(block, this.writer.context().availableWidth);
    let fresh = this.#atTop();
    while (rest.length > 0) {
      const fit = this.#fitting(rest, fresh);
      for (const line2 of rest.slice(0, fit)) {
        this.#placeMarkers(line2);
        this.writer.addLine(line2);
      }
      rest = rest.slice(fit);
      if (rest.length > 0) this.writer.moveToNextPage();
      fresh = true;
    }
  }
  /** How many of the lines go on this page; on a fresh one, at least one. */
  #fitting(lines, fresh) {
    const { availableHeight } = this.writer.context();
    let fit = 0;
    let height = 0;
    for (const line2 of lines) {
      height += line2.height;
      if (height > availableHeight + 0.01) break;
      fit++;
    }
    if (fit === lines.length) return fit;
    let kept = Math.min(fit, lines.length - fewestLines);
    while (kept > 0 && endsDivided(lines[kept - 1])) kept--;
    if (kept >= fewestLines) return kept;
    return fresh ? Math.max(1, fit) : 0;
  }
  #linesOf = /* @__PURE__ */ __name((paragraph, width) => {
    const known2 = this.#lines.get(paragraph);
    if (known2 && Math.abs(known2.width - width) < 0.01) return known2.lines;
    const { text: text2, alignment = "left", balanced = false } = paragraph;
    const { measured = measureParagraph(paragraph, this.#defaults) } = paragraph;
    const lines = composeLines(measured, { width, alignment, balanced }).map((words2) => new TextLine(words2, text2));
    this.#lines.set(paragraph, { width, lines });
    return lines;
  }, "#linesOf");
  /** The one line of a mark that stands apart from the text. */
  lineOf(paragraph) {
    const measured = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(paragraph));
    const [line2] = "text" in measured ? this.#linesOf(measured, anyWidth) : [];
    if (!line2) throw new Error("a mark of the page has no words");
    return line2;
  }
  /** Keeps a marker until the line that it stands beside is placed. */
  #hang({ paragraph, distance }) {
    const { x } = this.writer.context();
    const measured = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(paragraph));
    const [line2] = "text" in measured ? this.#linesOf(measured, distance) : [];
    if (line2) this.#markers.push({ line: line2, x: x - distance });
  }
  #placeMarkers(beside) {
    for (const { line: line2, x } of this.#markers) {
      line2.x = x - this.writer.context().x;
      line2.y = beside.ascender - line2.ascender;
      this.writer.addLine(line2, true);
    }
    this.#markers = [];
  }
  #atTop() {
    const { y, pageMargins } = this.writer.context();
    return this.writer.transactionLevel === 0 && y <= pageMargins.top + 0.01;
  }
};

// src/render/pdf/layout/mark-draft.ts
var sameLine = 3;
function markDraft(pages, marks, layout2, style) {
  const { watermark, lineNumbers } = style.draft;
  pages.forEach((page, index) => {
    const numbers2 = index === 0 ? [] : numbersOf(baselines(page), marks, layout2, style, lineNumbers.every);
    const words2 = layout2.lineOf(marks.watermark);
    const behind = { type: "watermark", line: words2, width: watermark.width, angle: watermark.angle };
    page.items.unshift({ type: "vector", item: behind });
    page.items.push(...numbers2.map((item2) => ({ type: "line", item: item2 })));
  });
}
__name(markDraft, "markDraft");
function numbersOf(feet, marks, layout2, style, every) {
  return feet.flatMap((foot, index) => {
    if ((index + 1) % every !== 0) return [];
    const line2 = layout2.lineOf(marks.lineNumber(index + 1));
    line2.x = style.page.margins.left - style.draft.lineNumbers.distance - widthOf2(line2);
    line2.y = foot - line2.ascender;
    return [line2];
  });
}
__name(numbersOf, "numbersOf");
function baselines({ items }) {
  const feet = items.flatMap(({ type, item: item2 }) => {
    if (type !== "line" || !item2.words.some(({ run }) => item2.runs[run]?.run)) return [];
    return [(item2.y ?? 0) + item2.ascender];
  });
  return feet.toSorted((a2, b) => a2 - b).filter((foot, index, sorted) => foot - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) > sameLine);
}
__name(baselines, "baselines");
function widthOf2({ words: words2 }) {
  return words2.reduce((sum2, { width }) => sum2 + width, 0);
}
__name(widthOf2, "widthOf");

// src/render/pdf/lines/hyphenation.ts
import { createRequire as createRequire4 } from "node:module";
var require4 = createRequire4(import.meta.url);
var createHyphenator = require4("hyphen/hyphen.js");
var opened2 = /* @__PURE__ */ new Map();
var softHyphen3 = "\xAD";
var mostWords2 = 6e4;
function hyphenationOf(tag, names) {
  const lower = tag.toLowerCase();
  const language = lower.split("-")[0] ?? lower;
  for (const name of [names[lower] ?? lower, names[language] ?? language]) {
    if (!opened2.has(name)) opened2.set(name, openPatterns(name));
    const hyphenation = opened2.get(name);
    if (hyphenation) return hyphenation;
  }
  return void 0;
}
__name(hyphenationOf, "hyphenationOf");
function openPatterns(name) {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name)) return void 0;
  try {
    const hyphenate = createHyphenator(require4(`hyphen/patterns/${name}.js`));
    return remember(mostWords2, (word) => divide(word, hyphenate));
  } catch {
    return void 0;
  }
}
__name(openPatterns, "openPatterns");
function divide(word, hyphenate) {
  if (word.length < shortestWord || !new RegExp("\\p{Ll}", "u").test(word)) return [word];
  const parts2 = hyphenate(word, { hyphenChar: softHyphen3, minWordLength: shortestWord }).split(softHyphen3);
  return joinShortEnds(parts2);
}
__name(divide, "divide");
var shortestWord = 7;
var fewestLetters = 3;
function joinShortEnds(parts2) {
  const joined = [...parts2];
  while (joined.length > 1 && lettersIn(joined[0]) < fewestLetters) joined.splice(0, 2, joined.slice(0, 2).join(""));
  while (joined.length > 1 && lettersIn(joined.at(-1)) < fewestLetters) joined.splice(-2, 2, joined.slice(-2).join(""));
  return joined;
}
__name(joinShortEnds, "joinShortEnds");
function lettersIn(part = "") {
  return part.match(new RegExp("\\p{L}", "gu"))?.length ?? 0;
}
__name(lettersIn, "lettersIn");

// src/render/pdf/page-size.ts
function pageSizeOf(style) {
  const { size: size2 } = style.page;
  const [width, height] = typeof size2 === "string" ? pageSizes[size2] ?? [0, 0] : size2;
  return { width, height };
}
__name(pageSizeOf, "pageSizeOf");

// src/render/pdf/lines/draw-words.ts
function drawWords(document, words2, x, y) {
  let look;
  let shown = [];
  let pen = 0;
  const flush = /* @__PURE__ */ __name(() => {
    if (shown.length > 0) document.addContent(`[${shown.join(" ")}] TJ
ET`);
    shown = [];
  }, "flush");
  for (const word of words2) {
    if (word.text === "") continue;
    const font = document.fontOf(word.look.face);
    if (word.look !== look) {
      flush();
      look = word.look;
      pen = x + word.x;
      document.page.fonts[font.id] ??= font.ref();
      document.fillColor(look.color);
      document.addContent(
        `BT
1 0 0 1 ${number(pen)} ${number(y + look.rise)} Tm
/${font.id} ${number(look.size)} Tf`
      );
    }
    const scale2 = look.size / 1e3;
    const advance = show(word, font, (pen - x - word.x) / scale2, shown);
    pen = x + word.x + advance * scale2;
  }
  flush();
}
__name(drawWords, "drawWords");
function show(word, font, kern, commands) {
  const { shape, look, spaceExtra } = word;
  const stretch2 = spaceExtra * 1e3 / look.size;
  let hex2 = "";
  let pending = kern;
  let advance = 0;
  for (const glyph of shape.glyphs) {
    const before = pending - glyph.offset;
    if (Math.abs(before) > 0.01) {
      if (hex2 !== "") commands.push(`<${hex2}>`);
      commands.push(number(before));
      hex2 = "";
    }
    hex2 += font.codeOf(glyph);
    const extra = glyph.letters === " " || glyph.letters === "\xA0" ? stretch2 : 0;
    pending = glyph.width - glyph.advance - extra + glyph.offset;
    advance += glyph.advance + extra;
  }
  if (word.divided) {
    hex2 += font.codeOf(look.face.hyphen);
    advance += look.face.hyphen.width;
  }
  if (hex2 !== "") commands.push(`<${hex2}>`);
  if (Math.abs(pending) > 0.01) commands.push(number(pending));
  return advance;
}
__name(show, "show");
function number(value) {
  return String(Math.round(value * 1e3) / 1e3);
}
__name(number, "number");

// src/render/pdf/tagging/draw-path.ts
function drawPath(document, { x, y, lineColor, drawing }) {
  if (!drawing) return;
  document.save();
  document.transform(drawing.scale, 0, 0, drawing.scale, x, y);
  document.path(drawing.path);
  document.fillColor(lineColor);
  document.fill();
  document.restore();
}
__name(drawPath, "drawPath");
function boxOf({ x, y, w, h }, height) {
  return [x, height - y - h, x + w, height - y];
}
__name(boxOf, "boxOf");

// src/render/pdf/tagging/draw-watermark.ts
function drawWatermark(document, { line: line2, width, angle }) {
  const natural = line2.words.reduce((sum2, word) => sum2 + word.width, 0);
  const scale2 = natural > 0 ? width / natural : 0;
  const [cos, sin] = [Math.cos(angle * Math.PI / 180) * scale2, Math.sin(angle * Math.PI / 180) * scale2];
  const { width: across, height } = document.page;
  document.save();
  document.transform(1, 0, 0, -1, 0, height);
  document.transform(cos, sin, -sin, cos, across / 2, height / 2);
  drawWords(document, line2.words, -natural / 2, -line2.ascender / 3);
  document.restore();
}
__name(drawWatermark, "drawWatermark");

// src/render/pdf/tagging/annotation.ts
function annotate(document, element2, box, entries) {
  const key = document.createStructParentTreeNextKey();
  document.annotate(...box, { ...entries, StructParent: key });
  const annotation = document.page.annotations.at(-1);
  if (!annotation) throw new Error("pdfkit has not kept the annotation");
  return { element: element2, annotation, page: document.page.dictionary, key };
}
__name(annotate, "annotate");

// src/render/pdf/tagging/name-tree.ts
function nameTree(document, entries) {
  const sorted = [...entries].sort(([a2], [b]) => Buffer.compare(Buffer.from(a2), Buffer.from(b)));
  const reference = document.ref({ Names: sorted.flatMap(([key, value]) => [pdfString(key), value]) });
  reference.end();
  return reference;
}
__name(nameTree, "nameTree");
function pdfString(text2) {
  return new String(text2);
}
__name(pdfString, "pdfString");

// src/render/pdf/tagging/link-areas.ts
function linkAreas(words2, line2, x, y) {
  const areas = /* @__PURE__ */ new Map();
  for (const word of words2) {
    const run = line2.runs[word.run];
    const element2 = run?.target && linkElement(run);
    if (!element2 || !run.target) continue;
    const left = areas.get(element2)?.x ?? x + word.x;
    const width = x + word.x + word.width - left;
    areas.set(element2, { element: element2, target: run.target, x: left, y, width, height: line2.height });
  }
  return [...areas.values()];
}
__name(linkAreas, "linkAreas");
function linkElement({ run }) {
  let element2 = run?.parent;
  while (element2 && element2.role !== "Link") element2 = element2.parent;
  return element2;
}
__name(linkElement, "linkElement");
function addLink(document, area) {
  const { element: element2, target, x, y, width, height } = area;
  const where = target.unit === void 0 ? { A: { S: "URI", URI: pdfString(target.url ?? "") } } : { Dest: pdfString(target.unit) };
  return annotate(document, element2, [x, y, width, height], {
    Subtype: "Link",
    Contents: pdfString(target.title),
    ...where
  });
}
__name(addLink, "addLink");

// src/render/pdf/tagging/signature-field.ts
var flags = 4;
function addSignatureField(document, { x1, x2, y1 }, field) {
  const { name, title, height, element: element2 } = field;
  const width = x2 - x1;
  const appearance = document.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: {} });
  appearance.end("q Q");
  return annotate(document, element2, [x1, y1 - height, width, height], {
    Subtype: "Widget",
    FT: "Sig",
    T: pdfString(name),
    TU: pdfString(title),
    F: flags,
    P: document.page.dictionary,
    AP: { N: appearance }
  });
}
__name(addSignatureField, "addSignatureField");

// src/render/pdf/tagging/edition-renderer.ts
var EditionRenderer = class extends Renderer {
  static {
    __name(this, "EditionRenderer");
  }
  pages = [];
  links = [];
  fields = [];
  #signed = /* @__PURE__ */ new Map();
  #places;
  /** A table head repeated on a later page is drawn from the same words: they are content only once. */
  #drawn = /* @__PURE__ */ new WeakSet();
  #document;
  constructor(document, places) {
    super(document);
    this.#document = document;
    this.#places = places;
  }
  renderLine(line2, x, y) {
    const document = this.#document;
    const page = this.#pageIndex();
    const baseline = y + line2.ascender;
    const words2 = line2.words.map((word) => this.#fillIn(word, line2.runs[word.run]));
    document.save();
    document.transform(1, 0, 0, -1, 0, document.page.height);
    for (const { run, group } of groupByRun(words2, line2)) {
      if (group.every(({ text: text2 }) => text2 === "")) continue;
      const content = this.#drawn.has(line2.original) ? void 0 : run?.run;
      document.addContent(content ? this.#mark(content, { page }) : artifact(run));
      drawWords(document, group, x, document.page.height - baseline);
      document.addContent("EMC");
    }
    this.#drawn.add(line2.original);
    document.restore();
    for (const area of linkAreas(words2, line2, x, y)) this.links.push(addLink(document, area));
  }
  renderVector(vector) {
    const page = this.#pageIndex();
    const document = this.#document;
    if (vector.type === "watermark") {
      document.addContent(artifact({ artifact: "Watermark" }));
      drawWatermark(document, vector);
      document.addContent("EMC");
      return;
    }
    if (vector.type === "rect" && vector.drawing) {
      document.addContent(this.#mark(vector.drawing.run, { page, box: boxOf(vector, document.page.height) }));
      drawPath(document, vector);
    } else {
      document.addContent("/Artifact BMC");
      super.renderVector(vector);
    }
    document.addContent("EMC");
    if (vector.type === "line" && vector.field) this.#addField(vector, vector.field);
  }
  /** A party that signs in two places has two fields, and each has a name of its own. */
  #addField(line2, field) {
    const count = (this.#signed.get(field.name) ?? 0) + 1;
    this.#signed.set(field.name, count);
    const name = count === 1 ? field.name : `${field.name} ${count}`;
    this.fields.push(addSignatureField(this.#document, line2, { ...field, name }));
  }
  /** Opens a marked-content sequence and notes it in the structure tree. */
  #mark(run, place2) {
    const marks = this.#document.getStructParentTree().get(this.#document.page.structParentTreeKey);
    if (!Array.isArray(marks)) throw new Error("pdfkit has no structure parents for this page");
    const mcid = marks.push(null) - 1;
    run.marks.push({ ...place2, mcid });
    return `/${run.parent.role} <</MCID ${mcid}>> BDC`;
  }
  /** Puts the page number in the place of a reference to it. */
  #fillIn(word, run) {
    const place2 = run?.pageOf === void 0 ? void 0 : this.#places.get(run.pageOf);
    if (!place2) return word;
    const text2 = String(place2.page + 1);
    const width = widthOf(text2, word.look);
    return { ...word, text: text2, shape: word.look.face.shape(text2), width, x: word.x + word.width - width };
  }
  #pageIndex() {
    const { dictionary } = this.#document.page;
    if (this.pages.at(-1) !== dictionary) this.pages.push(dictionary);
    return this.pages.length - 1;
  }
};
function artifact(run) {
  return run?.artifact ? `/Artifact <</Type /Pagination /Subtype /${run.artifact}>> BDC` : "/Artifact BMC";
}
__name(artifact, "artifact");
function groupByRun(words2, { runs }) {
  const groups = [];
  for (const word of words2) {
    const run = runs[word.run];
    const last = groups.at(-1);
    if (last && last.run?.run === run?.run) last.group.push(word);
    else groups.push({ run, group: [word] });
  }
  return groups;
}
__name(groupByRun, "groupByRun");

// src/render/pdf/tagging/places.ts
function placesOf(pages) {
  const places = /* @__PURE__ */ new Map();
  const passed = /* @__PURE__ */ new Set();
  pages.forEach((page, index) => {
    for (const { type, item: item2 } of page.items) {
      if (type !== "line") continue;
      for (const { run } of item2.words) {
        for (let element2 = item2.runs[run]?.run?.parent; element2 && !passed.has(element2); element2 = element2.parent) {
          passed.add(element2);
          if (element2.id !== void 0 && !places.has(element2.id))
            places.set(element2.id, { page: index, y: item2.y ?? 0 });
        }
      }
    }
  });
  return places;
}
__name(placesOf, "placesOf");

// src/render/pdf/tagging/write-structure.ts
function writeStructure(document, root, pages, annotations) {
  const treeRoot = document.getStructTreeRoot();
  const ids = [];
  const annotationsOf = /* @__PURE__ */ new Map();
  for (const one2 of annotations) annotationsOf.set(one2.element, [...annotationsOf.get(one2.element) ?? [], one2]);
  const parents = document.getStructParentTree();
  parents.limits = false;
  const write = /* @__PURE__ */ __name((element2, parent) => {
    const reference = document.ref({ Type: "StructElem", S: element2.role, P: parent });
    const kids = [];
    for (const child2 of element2.children) {
      if ("role" in child2) kids.push(write(child2, reference));
      else kids.push(...marks(child2, reference));
    }
    for (const { annotation, page, key } of annotationsOf.get(element2) ?? []) {
      kids.push({ Type: "OBJR", Obj: annotation, Pg: page });
      parents.add(key, reference);
    }
    Object.assign(reference.data, properties(element2), kids.length > 0 ? { K: kids } : {});
    if (element2.id !== void 0) ids.push([element2.id, reference]);
    reference.end();
    return reference;
  }, "write");
  const marks = /* @__PURE__ */ __name((run, reference) => run.marks.map(({ page, mcid }) => {
    const owners = parents.get(Number(pages[page]?.data.StructParents));
    if (Array.isArray(owners)) owners[mcid] = reference;
    return { Type: "MCR", Pg: pages[page], MCID: mcid };
  }), "marks");
  treeRoot.data.K = [write(root, treeRoot)];
  treeRoot.data.IDTree = nameTree(document, ids);
}
__name(writeStructure, "writeStructure");
function properties({ role, id, lang, alt, labels, children }) {
  const [box] = children.flatMap((child2) => "marks" in child2 ? child2.marks.map((mark2) => mark2.box) : []);
  return {
    ...id === void 0 ? {} : { ID: pdfString(id) },
    ...lang === void 0 ? {} : { Lang: pdfString(lang) },
    ...alt === void 0 ? {} : { Alt: pdfString(alt) },
    ...box === void 0 ? {} : { A: { O: "Layout", Placement: "Block", BBox: box } },
    ...role === "TH" ? { A: { O: "Table", Scope: "Column" } } : {},
    ...labels === void 0 ? {} : { A: { O: "List", ListNumbering: labels } }
  };
}
__name(properties, "properties");

// src/render/pdf/tagging/tag-document.ts
function tagDocument(document, edition, rendered) {
  const { pages, height, links, fields, places } = rendered;
  writeStructure(document, edition.structure, pages, [...links, ...fields]);
  const destinationOf = /* @__PURE__ */ __name((place2) => destination(place2, pages, height), "destinationOf");
  const names = [...places].map(([unit, place2]) => [unit, destinationOf(place2)]);
  setDestinations(document, nameTree(document, names));
  addBookmarks(document.outline, edition.bookmarks, places, destinationOf);
  if (fields.length > 0) document._root.data.AcroForm = { Fields: fields.map(({ annotation }) => annotation) };
  document._root.data.PageLabels = { Nums: [0, { S: "D" }] };
}
__name(tagDocument, "tagDocument");
function setDestinations(document, destinations) {
  const names = document._root.data.Names;
  if (names && typeof names === "object" && "data" in names) Object.assign(names.data ?? {}, { Dests: destinations });
}
__name(setDestinations, "setDestinations");
function addBookmarks(root, bookmarks, places, destinationOf) {
  const open = [];
  for (const { id, depth, title } of bookmarks) {
    const place2 = places.get(id);
    if (!place2) continue;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const item2 = (open.at(-1)?.item ?? root).addItem(title, { expanded: depth === 1 });
    item2.outlineData.Dest = destinationOf(place2);
    open.push({ depth, item: item2 });
  }
}
__name(addBookmarks, "addBookmarks");
function destination({ page, y }, pages, height) {
  return [pages[page], "XYZ", null, height - y, null];
}
__name(destination, "destination");

// src/render/pdf/print.ts
function layOut(edition, style, typeface, metadata, height = pageSizeOf(style).height) {
  const size2 = { ...pageSizeOf(style), height };
  const document = new EditionPdf(metadata, options(metadata, size2));
  const hyphenation = /* @__PURE__ */ __name((lang) => hyphenationOf(lang ?? metadata.language, style.hyphenation), "hyphenation");
  const { size: fontSize, leading: leading2, color: color2 } = style.text;
  const defaults = { typeface, size: fontSize, leading: leading2, color: color2, hyphenation };
  const layout2 = new EditionLayout(size2, style.page.margins, defaults);
  const { content, header: header2, footer: footer2 } = edition;
  const pages = layout2.layoutDocument(content, document, {}, {}, void 0, header2, footer2);
  return { document, layout: layout2, pages };
}
__name(layOut, "layOut");
function print(edition, style, typeface, metadata) {
  const { document, layout: layout2, pages } = layOut(edition, style, typeface, metadata);
  document._id = createHash("sha256").update(`${metadata.identifier} ${metadata.purpose}`.trim()).digest().subarray(0, 16);
  const places = placesOf(pages);
  if (edition.draft) markDraft(pages, edition.draft, layout2, style);
  const renderer = new EditionRenderer(document, places);
  renderer.renderPages(pages);
  tagDocument(document, edition, {
    pages: renderer.pages,
    height: pageSizeOf(style).height,
    links: renderer.links,
    fields: renderer.fields,
    places
  });
  return document.finish();
}
__name(print, "print");
function options({ title, subject, language, creator, producer, date }, size2) {
  const info = {
    Title: title,
    Subject: subject,
    Creator: creator,
    Producer: producer,
    CreationDate: date,
    ModDate: date
  };
  return {
    size: [size2.width, size2.height],
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    displayTitle: true,
    lang: language,
    autoFirstPage: false,
    font: null,
    info
  };
}
__name(options, "options");

// src/render/pdf/read-style.ts
import { readFile } from "node:fs/promises";

// src/render/pdf/pdf-style.ts
var points = external_exports.number().min(0).max(2e3);
var size = external_exports.number().min(4).max(96);
var leading = external_exports.number().min(0.8).max(3);
var color = external_exports.string().regex(/^#[0-9a-f]{6}$/i);
var align = external_exports.enum(["left", "center", "right", "justify"]);
var voice = external_exports.strictObject({ size, leading });
var heading = voice.extend({
  above: points,
  below: points,
  align,
  bold: external_exports.boolean().optional(),
  italics: external_exports.boolean().optional()
});
var line = voice.extend({ above: points });
var pdfStyleSchema = external_exports.strictObject({
  page: external_exports.strictObject({
    /** A named format, or width and height. */
    size: external_exports.union([external_exports.enum(["LETTER", "LEGAL", "A4", "A5"]), external_exports.tuple([points, points])]),
    margins: external_exports.strictObject({ left: points, top: points, right: points, bottom: points })
  }),
  /** One file a face: a path that starts with a dot, beside the style file, or a file of an installed package. */
  fonts: external_exports.strictObject({ normal: external_exports.string(), italics: external_exports.string(), bold: external_exports.string(), bolditalics: external_exports.string() }),
  /** Patterns of the package `hyphen` for a language whose tag names none. */
  hyphenation: external_exports.record(external_exports.string(), external_exports.string()),
  text: voice.extend({ color, align, space: points }),
  headings: external_exports.strictObject({ h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading }),
  subtitle: voice.extend({ space: points }),
  quote: external_exports.strictObject({ indent: points }),
  /** The marker of an unordered list by its depth; the last one serves all deeper lists. */
  list: external_exports.strictObject({ indent: points, markers: external_exports.array(external_exports.string().min(1)).min(1), space: points, align }),
  table: voice.extend({ padding: points, rule: points, ruleColor: color, space: points }),
  footnotes: voice.extend({ space: points, above: points }),
  backMatter: voice.extend({ space: points, headingSize: size, align }),
  titlePage: external_exports.strictObject({
    top: points,
    title: voice,
    description: line,
    original: line,
    language: line,
    rule: external_exports.strictObject({ width: points, thickness: points, above: points })
  }),
  contents: voice.extend({ space: points, indent: points, numberWidth: points }),
  /** Distances of the running header and footer from the edge of the page. */
  running: external_exports.strictObject({ size, color, header: points, footer: points, rule: points }),
  signatures: external_exports.strictObject({
    above: points,
    gap: points,
    /** Height left free for the signature, for a name or an office, and for the seal. */
    room: points,
    lineRoom: points,
    sealRoom: points,
    sealColor: color,
    labelSize: size,
    rule: points
  }),
  /** A drawing, such as a QR code with the white around it: its side. */
  drawing: external_exports.strictObject({ size: points, above: points }),
  /** All languages side by side, on the page turned: columns of small type; headings and lists shrink with it. */
  collation: voice.extend({
    margins: external_exports.strictObject({ left: points, top: points, right: points, bottom: points }),
    gap: points,
    padding: points,
    rule: points,
    ruleColor: color,
    title: voice.extend({ above: points }),
    line
  }),
  draft: external_exports.strictObject({
    /** The word across the page: its length, and by how many degrees it rises. */
    watermark: external_exports.strictObject({ size, color, width: points, angle: external_exports.number().min(-90).max(90) }),
    /** Every so many lines are numbered, at a distance from the text. */
    lineNumbers: external_exports.strictObject({ size, color, every: external_exports.int().min(1), distance: points })
  }),
  link: external_exports.strictObject({ color })
});

// src/render/pdf/read-style.ts
var sound = /* @__PURE__ */ new Map();
async function readStyle(file) {
  const fault = /* @__PURE__ */ __name((message) => ({
    rule: "render/style",
    severity: "error",
    message,
    place: { file, line: 1, column: 1 }
  }), "fault");
  let text2;
  let data;
  try {
    text2 = await readFile(file, "utf8");
    const known2 = sound.get(file);
    if (known2?.text === text2) return { value: known2.style, diagnostics: [] };
    data = JSON.parse(text2);
  } catch (error) {
    return { value: void 0, diagnostics: [fault(`the PDF style cannot be read: ${messageOf(error)}`)] };
  }
  const parsed = pdfStyleSchema.safeParse(data);
  if (parsed.success) {
    sound.set(file, { text: text2, style: parsed.data });
    return { value: parsed.data, diagnostics: [] };
  }
  const diagnostics = parsed.error.issues.map((issue) => fault(`${issue.path.join(".") || "style"}: ${issue.message}`));
  return { value: void 0, diagnostics };
}
__name(readStyle, "readStyle");
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
__name(messageOf, "messageOf");

// src/render/pdf/typeset.ts
var ownStyle = join2(packageRoot, "templates/pdf.json");
function typeset(write, metadata, options2) {
  return compose2(write, options2, ({ document, style }, typeface) => print(document, style, typeface, metadata));
}
__name(typeset, "typeset");
async function compose2(write, options2, make) {
  const styleFile = options2.styleFile ?? ownStyle;
  const style = await readStyle(styleFile);
  if (!style.value) return { value: void 0, diagnostics: style.diagnostics };
  const typeface = openTypeface(style.value, styleFile);
  if (!typeface.value) return { value: void 0, diagnostics: typeface.diagnostics };
  const found = /* @__PURE__ */ new Map();
  const report2 = /* @__PURE__ */ __name((diagnostic) => void found.set(JSON.stringify(diagnostic), diagnostic), "report");
  const manuscript = write(style.value, typeface.value, report2);
  const diagnostics = [...found.values()];
  if (hasErrors(diagnostics)) return { value: void 0, diagnostics };
  try {
    return { value: await make(manuscript, typeface.value), diagnostics };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the text cannot be set: ${reason}`;
    return { value: void 0, diagnostics: [{ rule: "render/pdf", severity: "error", message }] };
  }
}
__name(compose2, "compose");

// src/render/pdf/tagging/structure.ts
function documentElement() {
  return { role: "Document", parent: void 0, children: [] };
}
__name(documentElement, "documentElement");
function addElement(parent, role, properties2 = {}) {
  const element2 = {
    role,
    parent,
    children: [],
    ...properties2.id === void 0 ? {} : { id: properties2.id },
    ...properties2.lang === void 0 ? {} : { lang: properties2.lang },
    ...properties2.alt === void 0 ? {} : { alt: properties2.alt },
    ...properties2.labels === void 0 ? {} : { labels: properties2.labels }
  };
  parent.children.push(element2);
  return element2;
}
__name(addElement, "addElement");
function addRun(parent) {
  const run = { parent, marks: [] };
  parent.children.push(run);
  return run;
}
__name(addRun, "addRun");

// src/render/pdf/elements/properties.ts
function unitOf(element2) {
  const { id } = element2.properties;
  return typeof id === "string" && id !== "" ? id : void 0;
}
__name(unitOf, "unitOf");
function stringOf(element2, name) {
  const value = element2.properties[name];
  return typeof value === "string" ? value : void 0;
}
__name(stringOf, "stringOf");
function hasClass(element2, name) {
  const { className } = element2.properties;
  return Array.isArray(className) && className.includes(name);
}
__name(hasClass, "hasClass");
function textOf(node) {
  if (node.type === "element") return node.children.map(textOf).join("");
  return node.type === "text" ? node.value : "";
}
__name(textOf, "textOf");

// src/render/pdf/elements/paragraph.ts
var p = /* @__PURE__ */ __name((element2, setting) => {
  const unit = unitOf(element2);
  const parent = addElement(setting.parent, "P", { id: unit });
  const inside = { ...setting, parent, unit: unit ?? setting.unit };
  return paragraphOf(setting.render.runs(element2.children, inside), inside);
}, "p");
function paragraphOf(runs, setting) {
  const { size: size2, leading: leading2, align: align2, space } = setting.voice;
  return {
    text: trim(runs),
    fontSize: size2,
    lineHeight: leading2,
    alignment: align2,
    margin: [0, space, 0, 0]
  };
}
__name(paragraphOf, "paragraphOf");
function trim(runs) {
  runs.forEach((run, index) => {
    if (index === 0 || runs[index - 1]?.text.endsWith("\n")) run.text = run.text.replace(/^ +/, "");
    if (index === runs.length - 1 || runs[index + 1]?.text.startsWith("\n")) run.text = run.text.replace(/ +$/, "");
  });
  return runs;
}
__name(trim, "trim");

// src/render/pdf/elements/heading.ts
var roles = { h1: "H1", h2: "H2", h3: "H3", h4: "H4", h5: "H5", h6: "H6" };
function heading2(tag) {
  return (element2, setting) => {
    const { size: size2, leading: leading2, above, below, align: align2, bold = false, italics = false } = setting.style.headings[tag];
    const unit = unitOf(element2);
    const parent = addElement(setting.parent, roles[tag], { id: unit });
    const look = { ...setting.look, bold, italics };
    const runs = setting.render.runs(element2.children, { ...setting, parent, look, unit: unit ?? setting.unit });
    return {
      text: trim(runs),
      fontSize: size2,
      lineHeight: leading2,
      alignment: align2,
      margin: [0, above, 0, below],
      keepWithNext: true,
      balanced: true
    };
  };
}
__name(heading2, "heading");
function withHeadingSize(style, largest) {
  const limit = /* @__PURE__ */ __name((heading3) => ({ ...heading3, size: Math.min(heading3.size, largest) }), "limit");
  const { h1, h2, h3, h4, h5, h6 } = style.headings;
  const headings = { h1: limit(h1), h2: limit(h2), h3: limit(h3), h4: limit(h4), h5: limit(h5), h6: limit(h6) };
  return { ...style, headings };
}
__name(withHeadingSize, "withHeadingSize");
function closeRanks(blocks) {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (isHeading(block) && before && isHeading(before) && block.margin) block.margin[1] /= 2;
  });
  return blocks;
}
__name(closeRanks, "closeRanks");
function isHeading(block) {
  return "balanced" in block && block.keepWithNext === true;
}
__name(isHeading, "isHeading");

// src/render/pdf/elements/blockquote.ts
var blockquote = /* @__PURE__ */ __name((element2, setting) => {
  const { indent } = setting.style.quote;
  const unit = unitOf(element2);
  const parent = addElement(setting.parent, "BlockQuote", { id: unit });
  const inside = { ...setting, parent, unit: unit ?? setting.unit, width: setting.width - 2 * indent };
  return { stack: setting.render.blocks(element2.children, inside), margin: [indent, 0, indent, 0] };
}, "blockquote");

// src/render/pdf/elements/text.ts
function text(value, setting) {
  const words2 = value.replace(/[ \t\r\n]+/g, " ");
  if (words2 === "") return [];
  reportMissingLetters(words2, setting);
  return [{ ...setting.look, text: words2, run: addRun(setting.parent) }];
}
__name(text, "text");
var rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function reportMissingLetters(words2, setting) {
  const face = setting.typeface[faceOf(setting.look)];
  for (const letter of words2) {
    if (face.sound.has(letter)) continue;
    const codePoint = letter.codePointAt(0) ?? 0;
    const code2 = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
    if (!face.hasLetter(codePoint))
      report("render/letter", `the font ${face.name} has no letter ${code2} "${letter}"`, letter, setting);
    else if (rightToLeft.test(letter))
      report("render/direction", `the letter ${code2} "${letter}" is written from right to left`, letter, setting);
    else face.sound.add(letter);
  }
}
__name(reportMissingLetters, "reportMissingLetters");
function report(rule, message, actual, { unit, report: report2 }) {
  report2({ rule, severity: "error", message, actual, ...unit === void 0 ? {} : { unit } });
}
__name(report, "report");

// src/render/pdf/elements/signatures.ts
function signatures(element2, setting) {
  const { above, gap } = setting.style.signatures;
  const parent = addElement(setting.parent, "Sect", { id: unitOf(element2) });
  const labels = addElement(setting.parent, "Sect");
  const width = (setting.width - gap) / 2;
  const places = element2.children.filter((child2) => child2.type === "element").map((child2, index) => place(child2, setting.parties[index], { ...setting, parent, width }, labels));
  const rows = [];
  for (let index = 0; index < places.length; index += 2) {
    const columns = places.slice(index, index + 2).map((block) => ({ ...block, width }));
    rows.push({ columns, columnGap: gap, margin: [0, above, 0, 0], keepTogether: true });
  }
  return { stack: rows };
}
__name(signatures, "signatures");
function place(element2, name, setting, labels) {
  const { room, lineRoom } = setting.style.signatures;
  const unit = unitOf(element2);
  const parent = addElement(setting.parent, "Div", { id: unit });
  const voice2 = { ...setting.voice, align: "left", space: 0 };
  const inside = { ...setting, parent, voice: voice2, unit: unit ?? setting.unit };
  const party = setting.render.blocks(element2.children, { ...inside, look: { ...setting.look, bold: true } });
  const title = textOf(element2).trim();
  const field = name === void 0 ? {} : { field: { name, title, height: room, element: addElement(parent, "Form") } };
  return { stack: [...party, ruled(room, setting, field), identity({ ...inside, parent: labels }, lineRoom)] };
}
__name(place, "place");
function identity(setting, lineRoom) {
  const { sealRoom } = setting.style.signatures;
  const written = { ...setting, width: setting.width - sealRoom - lineRoom / 2 };
  const lines = [
    ruled(lineRoom, written),
    caption("sign.name", written),
    ruled(lineRoom, written),
    caption("sign.office", written)
  ];
  const frame = [seal(setting), caption("sign.seal", setting)];
  return {
    columns: [
      { stack: lines, width: written.width },
      { stack: frame, width: sealRoom }
    ],
    columnGap: lineRoom / 2
  };
}
__name(identity, "identity");
function caption(key, setting) {
  const voice2 = { ...setting.voice, size: setting.style.signatures.labelSize, leading: 1.2, space: 2 };
  const parent = addElement(setting.parent, "P");
  const inside = { ...setting, parent, voice: voice2, look: {}, unit: `edition.${key}` };
  return paragraphOf(text(setting.chrome[key] ?? "", inside), inside);
}
__name(caption, "caption");
function ruled(room, { width, style }, field = {}) {
  const line2 = { type: "line", x1: 0, y1: room, x2: width, y2: room, lineColor: style.text.color };
  return { canvas: [{ ...line2, ...field, lineWidth: style.signatures.rule }] };
}
__name(ruled, "ruled");
function seal({ style }) {
  const { lineRoom, sealRoom, sealColor, rule } = style.signatures;
  const frame = { type: "rect", x: 0, y: 0, w: sealRoom, h: sealRoom, lineColor: sealColor };
  return { canvas: [{ ...frame, lineWidth: rule }], margin: [0, lineRoom / 2, 0, 0] };
}
__name(seal, "seal");

// src/render/pdf/elements/division.ts
var div = /* @__PURE__ */ __name((element2, setting) => {
  if (hasClass(element2, "signatures")) return signatures(element2, setting);
  const unit = unitOf(element2);
  const parent = addElement(setting.parent, "Div", { id: unit });
  const inside = { ...setting, parent, unit: unit ?? setting.unit };
  if (!hasClass(element2, "subtitle")) return { stack: setting.render.blocks(element2.children, inside) };
  const { size: size2, leading: leading2, space } = setting.style.subtitle;
  const voice2 = { size: size2, leading: leading2, align: "center", space: 0 };
  const look = { ...setting.look, bold: true };
  return { stack: setting.render.blocks(element2.children, { ...inside, voice: voice2, look }), margin: [0, 0, 0, space] };
}, "div");

// src/render/pdf/elements/drawing.ts
var svg = /* @__PURE__ */ __name((element2, setting) => {
  const { size: size2, above } = setting.style.drawing;
  const title = child(element2, "title");
  const path = child(element2, "path");
  const d = path && stringOf(path, "d");
  const side = Number(stringOf(element2, "viewBox")?.split(" ")[2]);
  if (!title || d === void 0 || !(side > 0)) {
    const message = "the PDF renderer draws an <svg> of a view box, a title and one path; this is another";
    setting.report({ rule: "render/element", severity: "error", message });
    return { stack: [] };
  }
  const figure = addElement(setting.parent, "Figure", { alt: textOf(title).trim() });
  const drawing = { path: d, scale: size2 / side, run: addRun(figure) };
  const frame = {
    type: "rect",
    x: 0,
    y: 0,
    w: size2,
    h: size2,
    lineWidth: 0,
    lineColor: setting.style.text.color
  };
  return { canvas: [{ ...frame, drawing }], margin: [0, above, 0, 0] };
}, "svg");
function child(element2, name) {
  return element2.children.find((node) => node.type === "element" && node.tagName === name);
}
__name(child, "child");

// src/render/pdf/elements/link.ts
var a = /* @__PURE__ */ __name((element2, setting) => {
  if (element2.properties.dataFootnoteBackref !== void 0) return [];
  const href = stringOf(element2, "href") ?? "";
  const isNote = element2.properties.dataFootnoteRef !== void 0;
  const outer = isNote ? addElement(setting.parent, "Reference") : setting.parent;
  const parent = addElement(outer, "Link", { id: unitOf(element2), lang: stringOf(element2, "lang") });
  const title = stringOf(element2, "ariaLabel") ?? stringOf(element2, "title") ?? textOf(element2);
  const target = href.startsWith("#") ? { unit: decode(href.slice(1)), title } : { url: href, title };
  const look = { ...setting.look, target, color: setting.style.link.color };
  return setting.render.runs(element2.children, { ...setting, parent, look });
}, "a");
function decode(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
__name(decode, "decode");

// src/render/pdf/elements/list.ts
var ul = /* @__PURE__ */ __name((element2, setting) => {
  const { markers } = setting.style.list;
  const marker = markers[Math.min(setting.depth, markers.length - 1)] ?? "";
  return list(element2, { ...setting, depth: setting.depth + 1 }, "Disc", () => marker);
}, "ul");
var ol = /* @__PURE__ */ __name((element2, setting) => {
  const { start } = element2.properties;
  const first = typeof start === "number" ? start : 1;
  return list(element2, setting, "Decimal", (index) => `${first + index}.`);
}, "ol");
function list(element2, setting, labels, markerOf) {
  const parent = setting.notes ? setting.parent : addElement(setting.parent, "L", { labels });
  const { space, align: align2 } = setting.style.list;
  const voice2 = { ...setting.voice, space, align: align2 };
  const items = element2.children.filter((child2) => child2.type === "element");
  const stack = items.map((child2, index) => {
    if (child2.tagName !== "li") return setting.render.blocks([child2], { ...setting, parent });
    return item(child2, markerOf(index), { ...setting, parent, voice: voice2 });
  });
  return { stack: stack.flat() };
}
__name(list, "list");
function item(element2, marker, setting) {
  const { indent } = setting.style.list;
  const unit = unitOf(element2);
  const parent = addElement(setting.parent, setting.notes ? "Note" : "LI", { id: unit });
  const inside = { ...setting, unit: unit ?? setting.unit };
  const label = text(marker, { ...inside, parent: addElement(parent, "Lbl"), look: {} });
  const place2 = setting.notes ? parent : addElement(parent, "LBody");
  const body = { ...inside, parent: place2, notes: false, width: setting.width - indent };
  const stack = setting.render.blocks(element2.children, body);
  const [first, next] = stack;
  if (first) first.margin = [0, 0, 0, 0];
  if (first && next && "stack" in next) first.keepWithNext = true;
  const { size: size2, leading: leading2, space } = setting.voice;
  const paragraph = { text: label, fontSize: size2, lineHeight: leading2 };
  return { stack, margin: [indent, space, 0, 0], marker: { paragraph, distance: indent } };
}
__name(item, "item");

// src/render/pdf/elements/phrasing.ts
function wrap(role, look) {
  return (element2, setting) => {
    const lang = stringOf(element2, "lang");
    const parent = addElement(setting.parent, role, { lang });
    const inside = { ...setting.look, ...look, ...lang === void 0 ? {} : { lang } };
    return setting.render.runs(element2.children, { ...setting, parent, look: inside });
  };
}
__name(wrap, "wrap");
var em = /* @__PURE__ */ __name((element2, setting) => wrap("Span", { italics: !setting.look.italics })(element2, setting), "em");
var strong = wrap("Span", { bold: true });
var code = wrap("Code", {});
var span = /* @__PURE__ */ __name((element2, setting) => wrap("Span", hasClass(element2, "even") ? { bold: true } : {})(element2, setting), "span");
var sup = wrap("Span", { sup: true });
var sub = wrap("Span", { sub: true });
var br = /* @__PURE__ */ __name((_element, setting) => [{ text: "\n", run: addRun(setting.parent) }], "br");

// src/render/pdf/elements/rule.ts
var hr = /* @__PURE__ */ __name((_element, setting) => {
  const third = setting.width / 3;
  const { rule, ruleColor } = setting.style.table;
  return {
    canvas: [{ type: "line", x1: third, y1: 0, x2: 2 * third, y2: 0, lineWidth: rule, lineColor: ruleColor }],
    margin: [0, setting.voice.size, 0, setting.voice.size]
  };
}, "hr");

// src/render/pdf/elements/section.ts
var section = /* @__PURE__ */ __name((element2, setting) => {
  const unit = unitOf(element2);
  const parent = addElement(setting.parent, "Sect", { id: unit, lang: stringOf(element2, "lang") });
  const inside = { ...setting, parent, unit: unit ?? setting.unit };
  if (hasClass(element2, "footnotes")) {
    const { size: size2, leading: leading2, space, above } = setting.style.footnotes;
    const voice2 = { ...setting.voice, size: size2, leading: leading2, space };
    const style = withHeadingSize(setting.style, setting.style.backMatter.headingSize);
    return {
      stack: setting.render.blocks(element2.children, { ...inside, style, voice: voice2, notes: true }),
      margin: [0, above, 0, 0]
    };
  }
  const stack = setting.render.blocks(element2.children, inside);
  const whole2 = hasClass(element2, "testimonium") || hasClass(element2, "imprint");
  return { stack, ...whole2 ? { keepTogether: true } : {} };
}, "section");

// node_modules/hast-util-to-string/lib/index.js
function toString(node) {
  if ("children" in node) {
    return all(node);
  }
  return "value" in node ? node.value : "";
}
__name(toString, "toString");
function one(node) {
  if (node.type === "text") {
    return node.value;
  }
  return "children" in node ? all(node) : "";
}
__name(one, "one");
function all(node) {
  let index = -1;
  const result = [];
  while (++index < node.children.length) {
    result[index] = one(node.children[index]);
  }
  return result.join("");
}
__name(all, "all");

// src/render/pdf/elements/table.ts
var wholeCell = 600;
var table = /* @__PURE__ */ __name((element2, setting) => {
  const { size: size2, leading: leading2, space } = setting.style.table;
  const parent = addElement(setting.parent, "Table", { id: unitOf(element2) });
  const voice2 = {
    ...setting.voice,
    size: Math.min(size2, setting.voice.size),
    leading: leading2,
    align: "left",
    space: 0
  };
  const groups = elements(element2).map((group) => ({ group, rows: rowsOf(group) }));
  const body = groups.flatMap(({ group, rows }) => {
    const section2 = sectionOf(group, parent);
    return rows.map((row) => cells(row, { ...setting, parent: section2, voice: voice2 }));
  });
  const columns = Math.max(1, ...body.map((row) => row.length));
  for (const row of body) while (row.length < columns) row.push({ text: [] });
  const head = groups.filter(({ group }) => group.tagName === "thead").flatMap(({ rows }) => rows).length;
  const headerRows = head < body.length ? head : 0;
  return {
    table: { headerRows, dontBreakRows: isShort(element2), widths: Array(columns).fill("*"), body },
    layout: layout(setting, head),
    margin: [0, space, 0, space]
  };
}, "table");
function isShort(table2) {
  return elements(table2).every((group) => rowsOf(group).every((row) => elements(row).every(isShortCell)));
}
__name(isShort, "isShort");
function isShortCell(cell) {
  return toString(cell).length <= wholeCell;
}
__name(isShortCell, "isShortCell");
function elements(parent) {
  return parent.children.filter((child2) => child2.type === "element");
}
__name(elements, "elements");
function rowsOf(group) {
  return group.tagName === "tr" ? [group] : elements(group);
}
__name(rowsOf, "rowsOf");
function sectionOf(group, parent) {
  if (group.tagName === "tr") return parent;
  return addElement(parent, group.tagName === "thead" ? "THead" : "TBody");
}
__name(sectionOf, "sectionOf");
function cells(row, setting) {
  const parent = addElement(setting.parent, "TR", { id: unitOf(row) });
  return elements(row).map((cell) => {
    const unit = unitOf(cell);
    const head = cell.tagName === "th";
    const lang = stringOf(cell, "lang");
    const look = { ...setting.look, ...head && { bold: true }, ...lang !== void 0 && { lang } };
    const element2 = addElement(parent, head ? "TH" : "TD", { id: unit, lang });
    const inside = { ...setting, look, parent: element2, unit: unit ?? setting.unit };
    return paragraphOf(setting.render.runs(cell.children, inside), inside);
  });
}
__name(cells, "cells");
function layout(setting, head) {
  const { padding, rule, ruleColor } = setting.style.table;
  return {
    hLineWidth: /* @__PURE__ */ __name((row) => row === 0 || row === head ? 2 * rule : rule, "hLineWidth"),
    vLineWidth: /* @__PURE__ */ __name(() => 0, "vLineWidth"),
    hLineColor: /* @__PURE__ */ __name(() => ruleColor, "hLineColor"),
    paddingLeft: /* @__PURE__ */ __name((column) => column === 0 ? 0 : padding, "paddingLeft"),
    paddingRight: /* @__PURE__ */ __name(() => padding, "paddingRight"),
    paddingTop: /* @__PURE__ */ __name(() => padding, "paddingTop"),
    // The leading stands below a line: at the foot of a cell it is room enough.
    paddingBottom: /* @__PURE__ */ __name(() => padding / 4, "paddingBottom")
  };
}
__name(layout, "layout");

// src/render/pdf/elements/render.ts
var blockHandlers = /* @__PURE__ */ new Map([
  ["blockquote", blockquote],
  ["div", div],
  ["h1", heading2("h1")],
  ["h2", heading2("h2")],
  ["h3", heading2("h3")],
  ["h4", heading2("h4")],
  ["h5", heading2("h5")],
  ["h6", heading2("h6")],
  ["hr", hr],
  ["ol", ol],
  ["p", p],
  ["section", section],
  ["svg", svg],
  ["table", table],
  ["ul", ul]
]);
var runHandlers = /* @__PURE__ */ new Map([
  ["a", a],
  ["br", br],
  ["code", code],
  ["em", em],
  ["span", span],
  ["strong", strong],
  ["sub", sub],
  ["sup", sup]
]);
var render = {
  blocks(nodes, setting) {
    const blocks = [];
    let phrase = [];
    const endPhrase = /* @__PURE__ */ __name(() => {
      if (phrase.some((node) => node.type !== "text" || node.value.trim() !== "")) blocks.push(loose(phrase, setting));
      phrase = [];
    }, "endPhrase");
    for (const node of nodes) {
      const handler = node.type === "element" ? blockHandlers.get(node.tagName) : void 0;
      if (node.type === "element" && handler) {
        endPhrase();
        blocks.push(handler(node, setting));
      } else phrase.push(node);
    }
    endPhrase();
    return closeRanks(blocks);
  },
  runs(nodes, setting) {
    return nodes.flatMap((node) => {
      if (node.type === "text") return text(node.value, setting);
      const handler = node.type === "element" ? runHandlers.get(node.tagName) : void 0;
      if (node.type === "element" && handler) return handler(node, setting);
      reportUnknown(node, setting);
      return [];
    });
  }
};
function loose(nodes, setting) {
  const own = setting.parent.role === "LBody" ? setting.parent : addElement(setting.parent, "P");
  return paragraphOf(render.runs(nodes, { ...setting, parent: own }), setting);
}
__name(loose, "loose");
function reportUnknown(node, setting) {
  const name = node.type === "element" ? `element <${node.tagName}>` : `node "${node.type}"`;
  setting.report({
    rule: "render/element",
    severity: "error",
    message: `the PDF renderer does not know the ${name}`,
    ...setting.unit === void 0 ? {} : { unit: setting.unit }
  });
}
__name(reportUnknown, "reportUnknown");

// src/render/pdf/outline.ts
var contentsId = "edition.contents";
function bookmarksOf({ outline, backMatter: backMatter2 }) {
  const text2 = outline.map(({ unit, depth, text: title }) => ({ id: unit, depth, title }));
  return [...text2, ...headingsOf(backMatter2)];
}
__name(bookmarksOf, "bookmarksOf");
function headingsOf(parent) {
  return parent.children.flatMap((child2) => {
    if (child2.type !== "element") return [];
    const id = unitOf(child2);
    if (child2.tagName === "h2" && id !== void 0) return [{ id, depth: 1, title: textOf(child2) }];
    return headingsOf(child2);
  });
}
__name(headingsOf, "headingsOf");

// src/render/pdf/pages/certification.ts
var certificationId = "edition.certification";
function certificationBookmark({ chrome }) {
  return { id: certificationId, depth: 1, title: chrome["certifiedCopy.title"] ?? "" };
}
__name(certificationBookmark, "certificationBookmark");
function certification(edition, setting) {
  const { room, lineRoom } = setting.style.signatures;
  const { title } = certificationBookmark(edition);
  const parent = addElement(setting.parent, "Sect");
  const inside = { ...setting, parent, unit: certificationId };
  const words2 = setting.render.blocks(
    [
      element("h1", title, { id: certificationId }),
      element("p", edition.chrome["certifiedCopy.statement"] ?? ""),
      element("p", edition.chrome[`original.${edition.original.id}`] ?? "")
    ],
    inside
  );
  const place2 = addElement(parent, "Div");
  const narrow = { ...inside, parent: place2, width: setting.width / 2 };
  return {
    stack: [
      ...words2,
      ruled(room, narrow),
      caption("certifiedCopy.placeAndDate", narrow),
      ruled(room, narrow),
      caption("sign.name", narrow),
      ruled(lineRoom, narrow),
      caption("sign.office", narrow),
      seal(narrow),
      caption("sign.seal", narrow)
    ],
    pageBreak: "before"
  };
}
__name(certification, "certification");
function element(tagName, value, properties2 = {}) {
  return { type: "element", tagName, properties: properties2, children: [{ type: "text", value }] };
}
__name(element, "element");

// src/render/pdf/pages/contents.ts
function contents(bookmarks, setting) {
  const { size: size2, leading: leading2, above, below, align: align2, bold = false } = setting.style.headings.h1;
  const heading3 = addElement(setting.parent, "H1", { id: contentsId });
  const look = { bold };
  const title = text(setting.chrome.contents ?? "", { ...setting, parent: heading3, look, unit: "edition.contents" });
  const parent = addElement(setting.parent, "TOC");
  return {
    stack: [
      {
        text: title,
        fontSize: size2,
        lineHeight: leading2,
        alignment: align2,
        margin: [0, above, 0, below],
        balanced: true
      },
      ...bookmarks.map((bookmark) => entry(bookmark, { ...setting, parent }))
    ],
    pageBreak: "before"
  };
}
__name(contents, "contents");
function entry({ id, depth, title }, setting) {
  const { size: size2, leading: leading2, space, indent, numberWidth } = setting.style.contents;
  const item2 = addElement(setting.parent, "TOCI");
  const parent = addElement(addElement(item2, "Reference"), "Link");
  const look = { target: { unit: id, title }, ...depth === 1 ? { bold: true } : {} };
  const inside = { ...setting, parent, look, unit: id };
  const left = (depth - 1) * indent;
  const words2 = text(title, inside);
  const number2 = text("0", inside).map((run) => ({ ...run, pageOf: id }));
  const voice2 = { fontSize: size2, lineHeight: leading2 };
  return {
    columns: [
      { text: words2, ...voice2, width: setting.width - left - numberWidth },
      { text: number2, ...voice2, alignment: "right", width: numberWidth }
    ],
    margin: [left, depth === 1 ? 2 * space : space, 0, 0]
  };
}
__name(entry, "entry");

// src/render/pdf/pages/draft.ts
function draftMarks({ chrome, locale }, setting) {
  const { watermark, lineNumbers } = setting.style.draft;
  const word = (chrome.draft ?? "").toLocaleUpperCase(locale.tag);
  const unit = "edition.draft";
  return {
    watermark: mark(word, watermark, { ...setting, unit, look: { bold: true, artifact: "Watermark" } }),
    lineNumber: /* @__PURE__ */ __name((number2) => mark(String(number2), lineNumbers, { ...setting, unit, look: {} }), "lineNumber")
  };
}
__name(draftMarks, "draftMarks");
function mark(words2, { size: size2, color: color2 }, setting) {
  const runs = text(words2, setting).map(({ run: _, ...rest }) => ({ ...rest, color: color2 }));
  return { text: runs, fontSize: size2, lineHeight: 1 };
}
__name(mark, "mark");

// src/render/pdf/pages/running.ts
function header(edition, setting) {
  const { header: from, size: size2, rule, color: color2 } = setting.style.running;
  const words2 = [edition.title, ...edition.furniture].map((line2) => bare(line2, "Header", setting, true));
  const top = Math.max(size2, from - (words2.length - 1) * size2 * setting.voice.leading);
  return (page) => {
    if (page === 1) return void 0;
    const lines = words2.map((runs) => running(runs, setting, "center"));
    const line2 = { type: "line", x1: 0, x2: setting.width, y1: 3, y2: 3, lineWidth: rule, lineColor: color2 };
    const left = setting.style.page.margins.left;
    return { stack: [...lines, { canvas: [line2] }], margin: [left, top, setting.style.page.margins.right, 0] };
  };
}
__name(header, "header");
function footer(setting) {
  const { left, right, bottom } = setting.style.page.margins;
  const words2 = setting.chrome.page ?? "";
  bare(words2, "Footer", setting);
  return (page, pages) => {
    if (page === 1) return void 0;
    const line2 = words2.replace("{{page}}", String(page)).replace("{{pages}}", String(pages));
    const above = bottom - setting.style.running.footer - setting.style.running.size;
    return { ...running(bare(line2, "Footer", setting), setting, "center"), margin: [left, above, right, 0] };
  };
}
__name(footer, "footer");
function bare(words2, artifact2, setting, italics = false) {
  const unit = artifact2 === "Header" ? "edition.title" : "edition.page";
  return text(words2, { ...setting, unit, look: { italics } }).map(({ run: _, ...rest }) => ({ ...rest, artifact: artifact2 }));
}
__name(bare, "bare");
function running(runs, setting, alignment) {
  const { size: size2, color: color2 } = setting.style.running;
  return { text: runs.map((run) => ({ ...run, color: color2 })), fontSize: size2, alignment };
}
__name(running, "running");

// src/render/pdf/pages/title-page.ts
function titlePage(edition, setting, certifiedCopy) {
  const { top, title, description, original, language, rule } = setting.style.titlePage;
  const parent = addElement(setting.parent, "Sect");
  const line2 = /* @__PURE__ */ __name((words3, unit, voice2, look = {}) => {
    const element2 = addElement(parent, "P");
    return {
      text: text(words3, { ...setting, parent: element2, look, unit }),
      fontSize: voice2.size,
      lineHeight: voice2.leading,
      alignment: "center",
      balanced: true,
      keepSpace: true,
      margin: [0, voice2.above, 0, 0]
    };
  }, "line");
  const words2 = /* @__PURE__ */ __name((key) => edition.chrome[key] ?? "", "words");
  const originalKey = `original.${edition.original.id}`;
  return {
    stack: [
      line2(edition.title, "edition.title", { ...title, above: top }, { bold: true }),
      line2(edition.description, "edition.description", description, { italics: true }),
      centredRule(rule, setting.width),
      line2(words2(originalKey), `edition.${originalKey}`, original),
      line2(capitalized(edition.locale), "endonym", language),
      ...certifiedCopy ? [line2(words2("certifiedCopy.title"), "edition.certifiedCopy.title", original)] : [],
      ...edition.asTransmitted ? [line2(words2("asTransmitted"), "edition.asTransmitted", language)] : []
    ]
  };
}
__name(titlePage, "titlePage");
function capitalized({ endonym, tag }) {
  const [first = ""] = endonym;
  return first.toLocaleUpperCase(tag) + endonym.slice(first.length);
}
__name(capitalized, "capitalized");
function centredRule(rule, width) {
  const left = (width - rule.width) / 2;
  const vector = { x1: left, x2: left + rule.width, y1: 0, y2: 0, lineWidth: rule.thickness, lineColor: "#000000" };
  return { canvas: [{ type: "line", ...vector }], margin: [0, rule.above, 0, 0] };
}
__name(centredRule, "centredRule");

// src/render/pdf/edition-document.ts
function editionDocument(edition, style, typeface, report2, { draft = false, certifiedCopy = false } = {}) {
  const structure = documentElement();
  const { size: size2, leading: leading2, align: align2, space } = style.text;
  const { left, right } = style.page.margins;
  const setting = {
    style,
    typeface,
    chrome: edition.chrome,
    parties: edition.original.order,
    parent: structure,
    unit: void 0,
    voice: { size: size2, leading: leading2, align: align2, space },
    look: {},
    depth: 0,
    notes: false,
    width: pageSizeOf(style).width - left - right,
    report: report2,
    render
  };
  const bookmarks = [...bookmarksOf(edition), ...certifiedCopy ? [certificationBookmark(edition)] : []];
  const running2 = { ...setting, parent: documentElement() };
  return {
    content: {
      stack: [
        titlePage(edition, setting, certifiedCopy),
        contents(bookmarks, setting),
        ...parts(edition, setting),
        ...backMatter(edition, setting),
        ...certifiedCopy ? [certification(edition, setting)] : []
      ]
    },
    header: header(edition, running2),
    footer: footer(running2),
    structure,
    draft: draft ? draftMarks(edition, running2) : void 0,
    bookmarks: [{ id: contentsId, depth: 1, title: edition.chrome.contents ?? "" }, ...bookmarks]
  };
}
__name(editionDocument, "editionDocument");
function parts(edition, setting) {
  const blocks = setting.render.blocks(edition.body.children, setting);
  return edition.body.children.length === 0 ? [] : blocks.map((block) => ({ ...block, pageBreak: "before" }));
}
__name(parts, "parts");
function backMatter(edition, setting) {
  if (edition.backMatter.children.length === 0) return [];
  const { size: size2, leading: leading2, space, align: align2, headingSize } = setting.style.backMatter;
  const style = withHeadingSize(setting.style, headingSize);
  const parent = addElement(setting.parent, "Sect");
  const inside = { ...setting, style, parent, unit: "edition.backMatter", voice: { size: size2, leading: leading2, align: align2, space } };
  return [{ stack: setting.render.blocks(edition.backMatter.children, inside), pageBreak: "before" }];
}
__name(backMatter, "backMatter");

// src/render/pdf/synopsis/first-unit.ts
function firstUnit(block, units) {
  if ("text" in block) {
    const run = block.text.find((one2) => one2.run !== void 0)?.run;
    for (let element2 = run?.parent; element2; element2 = element2.parent)
      if (element2.id !== void 0 && units.has(element2.id)) return element2.id;
    return void 0;
  }
  const inner = "stack" in block ? block.stack : "columns" in block ? block.columns : "table" in block ? block.table.body.flat() : [];
  for (const child2 of inner) {
    const unit = firstUnit(child2, units);
    if (unit !== void 0) return unit;
  }
  return void 0;
}
__name(firstUnit, "firstUnit");

// src/render/pdf/synopsis/apply-starts.ts
function applyStarts(block, starts, units) {
  const pending = new Map(starts);
  const walk = /* @__PURE__ */ __name((inner) => {
    const unit = firstUnit(inner, units);
    const isOfText = unit !== void 0 && inner !== block;
    if (isOfText) {
      inner.isPlanned = true;
      const page = pending.get(unit);
      if (page !== void 0 && pending.delete(unit)) {
        inner.startsOn = page;
        delete inner.pageBreak;
      }
    }
    if ("stack" in inner) inner.stack.forEach(walk);
  }, "walk");
  walk(block);
}
__name(applyStarts, "applyStarts");

// src/render/pdf/render-pdf.ts
var noDate = "2000-01-01";
async function renderPdf(edition, options2) {
  const faults = directionFaults(edition);
  if (faults.length > 0) return { value: void 0, diagnostics: faults };
  const { value, diagnostics } = await typeset(
    (style, typeface, report2) => {
      const document = editionDocument(edition, style, typeface, report2, options2.purpose);
      if (options2.starts) applyStarts(document.content, options2.starts, unitsOf(edition));
      return { document, style };
    },
    metadataOf(edition, options2),
    options2
  );
  return { value, diagnostics: diagnostics.map((one2) => ({ ...one2, locales: [edition.locale.id] })) };
}
__name(renderPdf, "renderPdf");
function unitsOf({ units }) {
  return new Set(units.map(({ id }) => id));
}
__name(unitsOf, "unitsOf");
function metadataOf(edition, options2, name = edition.locale.id) {
  return {
    title: edition.title,
    subject: edition.description,
    language: edition.locale.tag,
    identifier: identifierOf(edition, name),
    contentDigest: edition.digest,
    purpose: nameOf(options2.purpose),
    creator: options2.tool,
    producer: "pdfmake 0.3.11",
    date: new Date(edition.instrument.signature?.date ?? noDate)
  };
}
__name(metadataOf, "metadataOf");
function nameOf({ draft, certifiedCopy } = {}) {
  return [draft ? "draft" : "", certifiedCopy ? "certified copy" : ""].filter((word) => word !== "").join(", ");
}
__name(nameOf, "nameOf");
function identifierOf({ instrument, original, asTransmitted, digest }, name) {
  const reading = asTransmitted ? ":as-transmitted" : "";
  return `urn:alternat:${instrument.id}:${name}:${original.id}${reading}:sha256:${digest}`;
}
__name(identifierOf, "identifierOf");
function directionFaults({ locale }) {
  if (locale.dir === "ltr") return [];
  const message = `PDF editions are set from left to right only; "${locale.id}" is written from right to left`;
  return [{ rule: "render/direction", severity: "error", message, locales: [locale.id] }];
}
__name(directionFaults, "directionFaults");

export {
  documentElement,
  addElement,
  text,
  render,
  pageSizeOf,
  draftMarks,
  editionDocument,
  firstUnit,
  layOut,
  typeset,
  compose2 as compose,
  renderPdf,
  unitsOf,
  metadataOf,
  directionFaults
};
