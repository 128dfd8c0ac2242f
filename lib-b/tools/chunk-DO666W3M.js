import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/concord/values/pair-up.ts
var most = 40;
function pairUp(lefts, rights) {
  const pairs2 = candidates(lefts.slice(0, most), rights.slice(0, most)).sort((a, b) => b.score - a.score);
  const used = /* @__PURE__ */ new Set();
  const conflicts = [];
  for (const { left, right } of pairs2) {
    if (used.has(left) || used.has(right)) continue;
    used.add(left).add(right);
    conflicts.push({ kind: kindOf(left, right), left: left.value, right: right.value });
  }
  return { conflicts: distinct(conflicts), alone: { left: alone(lefts, used), right: alone(rights, used) } };
}
__name(pairUp, "pairUp");
function candidates(lefts, rights) {
  return lefts.flatMap(
    (left, i) => rights.flatMap((right, j) => {
      if (!mayConflict(left, right)) return [];
      const near3 = areNear(left.atom, right.atom) ? 4 : 0;
      const alike = left.value.kind === right.value.kind ? 2 : 0;
      return [{ left, right, score: near3 + alike - Math.abs(i - j) / most }];
    })
  );
}
__name(candidates, "candidates");
function mayConflict({ value: a, atom: p }, { value: b, atom: q }) {
  if (p.shape !== q.shape) return false;
  if (p.shape === "unit") return a.kind === b.kind;
  if (p.shape !== "number") return true;
  if (a.evidence === "faint" || b.evidence === "faint") return false;
  const near3 = areNear(p, q);
  if (a.evidence === "words" && b.evidence === "words") return a.kind === "reference" === (b.kind === "reference");
  if (a.kind === "reference" !== (b.kind === "reference")) return near3 && a.evidence === b.evidence;
  return true;
}
__name(mayConflict, "mayConflict");
function areNear(a, b) {
  return a.keys.some((key) => b.keys.some((other2) => isNear(key, other2)));
}
__name(areNear, "areNear");
function isNear(a, b) {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}
__name(isNear, "isNear");
var order = ["date", "time", "money", "percentage", "unit", "year", "number", "reference"];
function kindOf(left, right) {
  const kind = order.find((candidate) => candidate === left.value.kind || candidate === right.value.kind) ?? "number";
  return kind === "unit" && left.atom.shape === "number" ? "number" : kind;
}
__name(kindOf, "kindOf");
function alone(rests, used) {
  const values2 = rests.filter((rest) => !used.has(rest) && rest.atom.shape === "number").map(({ value }) => value);
  return [...new Set(values2)].filter((value) => value.evidence === "figures");
}
__name(alone, "alone");
function distinct(conflicts) {
  const seen = /* @__PURE__ */ new Map();
  return conflicts.filter(({ left, right }) => {
    const rights = seen.get(left) ?? /* @__PURE__ */ new Set();
    seen.set(left, rights);
    return !rights.has(right) && rights.add(right);
  });
}
__name(distinct, "distinct");

// src/concord/values/match-values.ts
function matchValues(lefts, rights) {
  let [left, right] = cancel(lefts, rights, ({ kind, keys }) => keys.map((key) => `${kind} ${key}`));
  [left, right] = cancel(left, right, (value) => linked(value.keys, value));
  const altered = alterations(left, right);
  const used = new Set(altered.flatMap((conflict) => [conflict.left, conflict.right]));
  const rests = /* @__PURE__ */ __name((values2) => values2.filter((value) => !used.has(value)).flatMap(restsOf), "rests");
  const [leftRests, rightRests] = cancel(
    rests(left),
    rests(right),
    ({ atom, value }) => linked(atom.keys, value)
  );
  const paired2 = pairUp(leftRests, rightRests);
  return { conflicts: [...altered, ...paired2.conflicts], alone: paired2.alone };
}
__name(matchValues, "matchValues");
function restsOf(value) {
  const atoms = value.evidence === "faint" ? value.atoms.filter(({ shape }) => shape !== "number") : value.atoms;
  return atoms.map((atom) => ({ value, atom }));
}
__name(restsOf, "restsOf");
function linked(keys, { kind, evidence }) {
  const isReference2 = kind === "reference";
  const links2 = [
    ...isReference2 ? ["reference"] : [],
    ...evidence === "figures" ? ["figures"] : [],
    ...isReference2 && evidence === "figures" ? [] : ["text"]
  ];
  return links2.flatMap((link) => keys.map((key) => `${link} ${key}`));
}
__name(linked, "linked");
function cancel(lefts, rights, keysOf2) {
  if (lefts.length === 0 || rights.length === 0) return [[...lefts], [...rights]];
  const waiting = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Set();
  for (const right of rights.toReversed()) {
    for (const key of keysOf2(right)) {
      const queue = waiting.get(key);
      if (queue) queue.push(right);
      else waiting.set(key, [right]);
    }
  }
  const rest = lefts.filter((left) => {
    for (const key of keysOf2(left)) {
      const equal = nextFree(waiting.get(key), gone);
      if (equal === void 0) continue;
      gone.add(equal);
      return false;
    }
    return true;
  });
  return [rest, rights.filter((right) => !gone.has(right))];
}
__name(cancel, "cancel");
function nextFree(queue, gone) {
  let member = queue?.at(-1);
  while (queue && member !== void 0 && gone.has(member)) {
    queue.pop();
    member = queue.at(-1);
  }
  return member;
}
__name(nextFree, "nextFree");
function alterations(lefts, rights) {
  const waiting = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Set();
  for (const right of rights)
    for (const key of nearKeys(right)) waiting.set(key, [...waiting.get(key) ?? [], right].slice(0, 20));
  return lefts.flatMap((left) => {
    const right = nearKeys(left).flatMap((key) => waiting.get(key) ?? []).find((value) => !gone.has(value));
    if (!right) return [];
    gone.add(right);
    return [{ kind: left.kind === right.kind ? left.kind : "unit", left, right }];
  });
}
__name(alterations, "alterations");
function nearKeys({ kind, keys, evidence }) {
  return keys.flatMap((key) => {
    if (kind === "date") {
      const [year, month, day] = key.slice(2).split("-");
      return year && day ? [`m ${year}-${month}`, `y ${month}-${day}`, `d ${year}-${day}`] : [];
    }
    if (kind === "time") return ["time"];
    const [number = "", unit] = key.split("|");
    return unit && evidence !== "faint" ? [number] : [];
  });
}
__name(nearKeys, "nearKeys");

// src/concord/values/line.ts
function free(line, at, kind) {
  const lexeme = line.lexemes[at];
  return lexeme?.kind === kind && line.taken[at] === 0 ? lexeme : void 0;
}
__name(free, "free");
function take(line, from, to, value) {
  const { kind, keys, atoms } = value;
  const start = line.lexemes[from]?.start ?? 0;
  line.taken.fill(1, from, to + 1);
  const text = line.text.slice(start, line.lexemes[to]?.end);
  return { kind, keys, atoms, evidence: evidenceOf(line, from, to), text, start };
}
__name(take, "take");
function evidenceOf({ lexemes }, from, to) {
  let evidence;
  for (let at = from; at <= to; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== "number") continue;
    if (lexeme.written === "figures") return "figures";
    const isFaint = lexeme.written === "faint" || lexeme.written === "article";
    evidence = isFaint ? evidence ?? "faint" : "words";
  }
  return evidence ?? "words";
}
__name(evidenceOf, "evidenceOf");

// src/concord/values/date-reader.ts
function readDates(line) {
  return line.lexemes.flatMap((lexeme, at) => {
    if (lexeme.kind === "month") return [readNamed(line, at, lexeme)];
    const value = lexeme.kind === "number" ? readNumeric(line, at, lexeme) : void 0;
    return value ? [value] : [];
  });
}
__name(readDates, "readDates");
function readNamed(line, at, month) {
  const left = lookLeft(line, at);
  const right = lookRight(line, at + 1);
  const leftDay = left !== void 0 && isDay(line.lexemes[left]) ? left : void 0;
  const rightDay = right === at + 1 && isDay(line.lexemes[right]) ? right : void 0;
  const day = line.lexicon.monthFirst ? rightDay ?? leftDay : leftDay ?? rightDay;
  const rightYear = day !== void 0 && day > at ? lookRight(line, day + 1) : right;
  const leftYear = left === at - 1 ? left : void 0;
  const year = [rightYear, leftYear].find((place) => place !== void 0 && isYear(line.lexemes[place]));
  const places = [at, day, year].filter((place) => place !== void 0);
  const parts2 = [keyAt(line, year), month.keys[0] ?? "", keyAt(line, day)];
  return take(line, Math.min(...places), Math.max(...places), dateValue([parts2]));
}
__name(readNamed, "readNamed");
function keyAt({ lexemes }, at) {
  return (at === void 0 ? void 0 : lexemes[at]?.keys[0]) ?? "";
}
__name(keyAt, "keyAt");
function lookRight(line, from) {
  for (let at = from; at < from + 4; at++) if (!isFiller(line, at)) return isNumber(line, at) ? at : void 0;
  return void 0;
}
__name(lookRight, "lookRight");
function lookLeft(line, month) {
  for (let at = month - 1; at > month - 5; at--) if (!isFiller(line, at)) return isNumber(line, at) ? at : void 0;
  return void 0;
}
__name(lookLeft, "lookLeft");
function isFiller({ lexemes, lexicon }, at) {
  const lexeme = lexemes[at];
  if (lexeme?.kind === "mark") return /^[,.'’-]$/.test(lexeme.text);
  return lexeme !== void 0 && lexeme.kind !== "number" && lexicon.dateWords.has(lexeme.fold);
}
__name(isFiller, "isFiller");
function isNumber(line, at) {
  const number = free(line, at, "number");
  return number !== void 0 && number.written !== "article" && number.written !== "roman";
}
__name(isNumber, "isNumber");
function isDay(lexeme) {
  const value = Number(lexeme?.keys[0]);
  return Number.isInteger(value) && value >= 1 && value <= 31;
}
__name(isDay, "isDay");
function isYear(lexeme) {
  const value = Number(lexeme?.keys[0]);
  return Number.isInteger(value) && value >= 1e3 && value <= 2999;
}
__name(isYear, "isYear");
function readNumeric(line, at, { keys: [key = ""] }) {
  if (line.taken[at]) return void 0;
  const label2 = key.length <= 10 ? key.split(".") : [];
  if (label2.length === 3) return dateOf(line, at, at, label2);
  const first = line.lexemes[at + 1];
  if (first?.kind !== "mark" || first.gap || !/^[-/‑]$/.test(first.text)) return void 0;
  const [b, second, c] = line.lexemes.slice(at + 2, at + 5);
  if (b?.kind !== "number" || second?.text !== first.text || c?.kind !== "number") return void 0;
  if (b.gap || second.gap || c.gap) return void 0;
  return dateOf(line, at, at + 4, [key, b.keys[0] ?? "", c.keys[0] ?? ""]);
}
__name(readNumeric, "readNumeric");
function dateOf(line, from, to, [a = "", b = "", c = ""]) {
  const orders = a.length === 4 ? [[a, b, c]] : [
    [c, b, a],
    [c, a, b]
  ];
  const dates2 = orders.filter(
    ([year, month, day]) => year?.length === 4 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  );
  if (dates2.length === 0) return void 0;
  return take(line, from, to, dateValue(dates2.map((parts2) => parts2.map((part2) => String(Number(part2))))));
}
__name(dateOf, "dateOf");
function dateValue(readings) {
  const [[year = "", month = "", day = ""] = []] = readings;
  const atoms = [
    ...day ? [{ shape: "number", keys: [day] }] : [],
    { shape: "month", keys: [`m:${month}`] },
    ...year ? [{ shape: "number", keys: [year] }] : []
  ];
  return { kind: "date", keys: readings.map((parts2) => `d:${parts2.join("-")}`), atoms };
}
__name(dateValue, "dateValue");

// src/concord/values/number-key.ts
function numberKey(value) {
  return String(Number(value.toPrecision(12)));
}
__name(numberKey, "numberKey");
function figuresKey(figures) {
  let zeros = 0;
  while (zeros < figures.length - 1 && figures[zeros] === "0") zeros++;
  return figures.slice(zeros);
}
__name(figuresKey, "figuresKey");
function decimalKey(whole, fraction) {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end--;
  return end === 0 ? figuresKey(whole) : `${figuresKey(whole)}.${fraction.slice(0, end)}`;
}
__name(decimalKey, "decimalKey");

// src/concord/values/digit-number.ts
var most2 = 6;
var spaces = /* @__PURE__ */ new Set(["\xA0", "\u202F", "\u2009", " "]);
function readFigures(tokens, start, convention) {
  if (tokens[start]?.kind !== "digits") return void 0;
  return readGrouped(tokens, start, convention) ?? readMarked(tokens, start, convention);
}
__name(readFigures, "readFigures");
function readGrouped(tokens, start, { decimal }) {
  const first = tokens[start]?.fold ?? "";
  if (first.length > 3) return void 0;
  let figures = first;
  let end = start + 1;
  for (let next = groupAt(tokens, end); next !== void 0; next = groupAt(tokens, end)) {
    figures += tokens[next - 1]?.fold ?? "";
    end = next;
  }
  if (end === start + 1) return void 0;
  const fraction = tokens[end]?.text === decimal ? adjacentDigits(tokens, end) : void 0;
  if (fraction) return { keys: [decimalKey(figures, fraction)], end: end + 2 };
  return { keys: [figuresKey(figures)], end };
}
__name(readGrouped, "readGrouped");
function groupAt(tokens, at) {
  const token = tokens[at];
  if (token?.kind === "digits") return spaces.has(token.gap) && token.fold.length === 3 ? at + 1 : void 0;
  return token?.fold === "'" && adjacentDigits(tokens, at)?.length === 3 ? at + 2 : void 0;
}
__name(groupAt, "groupAt");
function readMarked(tokens, start, convention) {
  const groups = [tokens[start]?.fold ?? ""];
  const marks2 = [];
  let end = start + 1;
  for (let digits = markedDigits(tokens, end); digits && marks2.length < most2; digits = markedDigits(tokens, end)) {
    marks2.push(tokens[end]?.text ?? "");
    groups.push(digits);
    end += 2;
  }
  const keys = interpret(groups, marks2, convention);
  return keys.length > 0 ? { keys, end } : { keys: [figuresKey(groups[0] ?? "")], end: start + 1 };
}
__name(readMarked, "readMarked");
function markedDigits(tokens, at) {
  const mark2 = tokens[at]?.text;
  return mark2 === "." || mark2 === "," ? adjacentDigits(tokens, at) : void 0;
}
__name(markedDigits, "markedDigits");
function adjacentDigits(tokens, mark2) {
  const digits = tokens[mark2 + 1];
  return tokens[mark2]?.gap === "" && digits?.kind === "digits" && digits.gap === "" ? digits.fold : void 0;
}
__name(adjacentDigits, "adjacentDigits");
function interpret(groups, marks2, convention) {
  const last2 = marks2.at(-1);
  if (last2 === void 0) return [figuresKey(groups.join(""))];
  const whole = groups.slice(0, -1);
  const fraction = groups.at(-1) ?? "";
  const grouped = isGrouped(groups) && marks2.every((mark2) => mark2 === last2) ? [figuresKey(groups.join(""))] : [];
  if (marks2.length > 1) {
    if (grouped.length > 0) return grouped;
    const inner = marks2.slice(0, -1);
    if (isGrouped(whole) && inner.every((mark2) => mark2 !== last2)) return [decimalKey(whole.join(""), fraction)];
    return last2 === "." && inner.every((mark2) => mark2 === ".") ? [groups.join(".")] : [];
  }
  const decimal = [decimalKey(whole.join(""), fraction), ...last2 === "." ? [groups.join(".")] : []];
  if (last2 === convention.decimal) return convention.mixed ? [...decimal, ...grouped] : decimal;
  if (last2 === convention.group && grouped.length > 0) return convention.mixed ? [...grouped, ...decimal] : grouped;
  return [...decimal, ...grouped];
}
__name(interpret, "interpret");
function isGrouped(groups) {
  const [first, ...others] = groups;
  return first !== void 0 && first.length <= 3 && first !== "0" && others.every((group) => group.length === 3);
}
__name(isGrouped, "isGrouped");

// src/concord/text/character-classes.ts
var near = 12288;
function characterClasses(classOf3) {
  const table = new Uint8Array(near).fill(255);
  const others = /* @__PURE__ */ new Map();
  return (code) => {
    const known2 = code < near ? table[code] : others.get(code);
    if (known2 !== void 0 && known2 !== 255) return known2;
    const found = classOf3(String.fromCodePoint(code));
    if (code < near) table[code] = found;
    else others.set(code, found);
    return found;
  };
}
__name(characterClasses, "characterClasses");

// src/concord/values/token.ts
function tokenize(text) {
  const tokens = [];
  let gap2 = "";
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) ?? 0;
    const found = classOf(code);
    const kind = kinds[found] ?? "mark";
    let end = start + width(code);
    while (kind !== "mark" && end < text.length) {
      const next = text.codePointAt(end) ?? 0;
      if (classOf(next) !== found) break;
      end += width(next);
    }
    const piece = text.slice(start, end);
    if (kind !== "space") tokens.push({ kind, text: piece, fold: fold(piece, kind), start, end, gap: gap2 });
    gap2 = kind === "space" ? piece : "";
    start = end;
  }
  return tokens;
}
__name(tokenize, "tokenize");
var kinds = ["space", "word", "digits", "mark"];
var classOf = characterClasses((character) => {
  if (/\s/.test(character)) return 0;
  if (/[\p{L}\p{M}]/u.test(character)) return 1;
  return new RegExp("\\p{Nd}", "u").test(character) ? 2 : 3;
});
function width(code) {
  return code > 65535 ? 2 : 1;
}
__name(width, "width");
function fold(piece, kind) {
  if (kind === "digits") return /^[0-9]/.test(piece) ? piece : [...piece].map(figure).join("");
  if (kind === "mark") return marks[piece] ?? piece;
  return foldWord(piece);
}
__name(fold, "fold");
var marks = { "\u2019": "'", \u02BC: "'", "\u2011": "-", "\u2010": "-", "\u2013": "-", "\u2212": "-" };
function foldWord(word) {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replaceAll("\u0153", "oe");
}
__name(foldWord, "foldWord");
function figure(digit) {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && new RegExp("^\\p{Nd}$", "u").test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
__name(figure, "figure");

// src/concord/values/phrase-table.ts
var PhraseTable = class {
  static {
    __name(this, "PhraseTable");
  }
  #entries = /* @__PURE__ */ new Map();
  /** The first value given to a phrase stays. */
  add(phrase, value) {
    const parts2 = tokenize(phrase).map((token) => token.fold);
    const [first] = parts2;
    if (first === void 0) return;
    const entries = this.#entries.get(first) ?? [];
    if (entries.some((entry) => entry.parts.join(" ") === parts2.join(" "))) return;
    entries.push({ parts: parts2, value });
    entries.sort((a, b) => b.parts.length - a.parts.length);
    this.#entries.set(first, entries);
  }
  /** The value of the phrase at `start` and the index of the piece after it. */
  match(pieces, start) {
    const first = pieces[start];
    for (const { parts: parts2, value } of (first && this.#entries.get(first.fold)) ?? []) {
      const end = matchParts(pieces, start, parts2);
      if (end !== void 0) return { value, end };
    }
    return void 0;
  }
};
function matchParts(pieces, start, parts2) {
  let at = start;
  for (const part2 of parts2) {
    if (at > start) at = afterHyphen(pieces, at);
    if (pieces[at]?.fold !== part2) return void 0;
    at++;
  }
  return at;
}
__name(matchParts, "matchParts");
function afterHyphen(pieces, at) {
  const joins2 = pieces[at]?.fold === "-" && !pieces[at]?.gap && pieces[at + 1]?.gap === pieces[at]?.gap;
  return joins2 ? at + 1 : at;
}
__name(afterHyphen, "afterHyphen");

// src/concord/values/roman.ts
var values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1e3 };
var wellFormed = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
function romanValue(word) {
  if (word.length > 15 || !wellFormed.test(word)) return void 0;
  let total2 = 0;
  let previous = 0;
  for (const letter of [...word].reverse()) {
    const value = values[letter] ?? 0;
    total2 += value < previous ? -value : value;
    previous = value;
  }
  return total2;
}
__name(romanValue, "romanValue");

// src/concord/values/spelled-number.ts
function readSpelled(tokens, start, lexicon, figures) {
  if (Number.isNaN(figures)) return void 0;
  let sum2 = figures === void 0 ? { total: 0, current: 0, room: Number.POSITIVE_INFINITY } : { total: 0, current: figures, room: -1 };
  let end = start;
  const words = [];
  while (true) {
    const match2 = nextWord(tokens, end, words.length > 0, sum2, lexicon);
    const longer = match2 && add(sum2, match2.value, lexicon);
    if (!longer || figures !== void 0 && words.length === 0 && match2.value.role !== "scale") break;
    sum2 = longer;
    words.push(match2.value);
    end = match2.end;
  }
  const [first] = words;
  if (!first) return void 0;
  const value = sum2.total + sum2.current;
  const alone3 = words.length === 1 && figures === void 0;
  return { value, end, evidence: alone3 && first.article ? "article" : alone3 && value <= 1 ? "faint" : "words" };
}
__name(readSpelled, "readSpelled");
function nextWord(tokens, end, inside2, sum2, lexicon) {
  const at = inside2 ? afterHyphen(tokens, end) : end;
  const match2 = lexicon.numbers.match(tokens, at);
  if (match2 || !inside2 || tokens[at]?.fold !== lexicon.joiner?.word || !joins(sum2, lexicon)) return match2;
  const joined = lexicon.numbers.match(tokens, at + 1);
  return joined?.value.role === "add" && !joined.value.indefinite ? joined : void 0;
}
__name(nextWord, "nextWord");
function joins({ total: total2, current, room }, { joiner }) {
  if (joiner?.after === "tens") return room === 9 || room === 19;
  return current > 0 ? current % 100 === 0 : total2 > 0;
}
__name(joins, "joins");
function add(sum2, { role, value, ordinal }, lexicon) {
  const { total: total2, current, room } = sum2;
  if (role === "add") {
    if (value > room || value === 0 && Number.isFinite(room)) return void 0;
    return { total: total2, current: current + value, room: roomAfter(value, ordinal, lexicon) };
  }
  if (role === "hundred") {
    if (current >= 20 || !Number.isInteger(current)) return void 0;
    return { total: total2, current: Math.max(current, 1) * value, room: 99 };
  }
  const next = value > total2 ? (total2 + current || 1) * value : total2 + (current || 1) * value;
  return { total: next, current: 0, room: value - 1 };
}
__name(add, "add");
function roomAfter(value, ordinal, { vigesimal }) {
  if (value >= 100 && value % 100 === 0) return 99;
  if (vigesimal.includes(value)) return 19;
  return value % 10 === 0 && (value >= 20 || ordinal && value === 10) ? 9 : 0;
}
__name(roomAfter, "roomAfter");

// src/concord/values/symbols.ts
var unitSymbols = new Map(
  Object.entries({
    km: "kilometer",
    m: "meter",
    cm: "centimeter",
    mm: "millimeter",
    dm: "decimeter",
    kg: "kilogram",
    g: "gram",
    mg: "milligram",
    t: "tonne",
    ha: "hectare",
    L: "liter",
    l: "liter",
    ml: "milliliter",
    mL: "milliliter",
    hl: "hectoliter",
    h: "hour",
    min: "minute",
    s: "second",
    Hz: "hertz",
    kHz: "kilohertz",
    MHz: "megahertz",
    GHz: "gigahertz",
    W: "watt",
    kW: "kilowatt",
    MW: "megawatt",
    GW: "gigawatt",
    kWh: "kilowatt-hour",
    MWh: "megawatt-hour",
    kV: "kilovolt",
    kPa: "kilopascal",
    MPa: "megapascal",
    kJ: "kilojoule",
    MJ: "megajoule",
    dB: "decibel",
    Bq: "becquerel",
    mSv: "millisievert",
    ppm: "ppm"
  })
);
var unitMarks = new Map(
  Object.entries({
    "%": "percent",
    "\u2030": "permille",
    $: "$",
    "\u20AC": "EUR",
    "\xA3": "GBP",
    "\xA5": "JPY",
    "\u20B9": "INR",
    "\u20BD": "RUB"
  })
);
var dollarPrefixes = new Map(
  Object.entries({
    US: "USD",
    U: "USD",
    EU: "USD",
    CA: "CAD",
    CAN: "CAD",
    C: "CAD",
    AU: "AUD",
    A: "AUD",
    NZ: "NZD",
    MX: "MXN",
    Mex: "MXN"
  })
);
var currencyCodes = new Set(Intl.supportedValuesOf("currency"));

// src/concord/values/lexeme.ts
var none = [];
function readLexemes(text, tokens, lexicon) {
  const lexemes = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at, lexicon, lexemes.at(-1));
    const first = tokens[at];
    const last2 = tokens[read.end - 1];
    if (!first || !last2) break;
    const { kind, keys = none, written = "words" } = read;
    const { start } = first;
    const whole = { text: text.slice(start, last2.end), fold: first.fold, start, end: last2.end, gap: first.gap !== "" };
    lexemes.push({ kind, keys, written, ...whole });
    at = read.end;
  }
  return lexemes;
}
__name(readLexemes, "readLexemes");
function readAt(tokens, at, lexicon, previous) {
  const token = tokens[at];
  if (token?.kind === "digits") return readDigits(tokens, at, lexicon);
  if (token?.kind === "mark") return readMark(tokens, at, lexicon);
  return readWord(tokens, at, lexicon, previous) ?? { kind: "word", end: at + 1 };
}
__name(readAt, "readAt");
function readDigits(tokens, at, lexicon) {
  const fraction = readFraction(tokens, at);
  if (fraction) return { kind: "number", written: "figures", ...fraction };
  const { keys, end } = readFigures(tokens, at, lexicon.convention) ?? { keys: [], end: at + 1 };
  const scaled = keys.map((key) => readSpelled(tokens, end, lexicon, Number(key)));
  const [first] = scaled;
  if (first) {
    const values2 = scaled.flatMap((reading) => reading ? [numberKey(reading.value)] : []);
    return { kind: "number", written: "figures", keys: [...new Set(values2)], end: first.end };
  }
  return { kind: "number", written: "figures", keys, end: afterSuffix(tokens, end, lexicon) };
}
__name(readDigits, "readDigits");
function readFraction(tokens, at) {
  const [numerator, slash, denominator, next] = tokens.slice(at, at + 4);
  if (slash?.text !== "/" || slash.gap || denominator?.kind !== "digits" || denominator.gap || next?.text === "/")
    return void 0;
  const isSmall = (numerator?.fold.length ?? 3) < 3 && denominator.fold.length < 4 && denominator.fold !== "0";
  return isSmall ? { keys: [`${numerator?.fold}/${denominator.fold}`], end: at + 3 } : void 0;
}
__name(readFraction, "readFraction");
function afterSuffix(tokens, end, { suffixes }) {
  const isSuffix = /* @__PURE__ */ __name((token) => token?.gap === "" && suffixes.has(token.fold), "isSuffix");
  if (isSuffix(tokens[end])) return isLabel(tokens, end) ? end : end + 1;
  const mark2 = tokens[end];
  const isMark = mark2?.gap === "" && (mark2.text === "." || mark2.fold === "'");
  return isMark && isSuffix(tokens[end + 1]) && !/^[a-z]{2}/.test(tokens[end + 1]?.fold ?? "") ? end + 2 : end;
}
__name(afterSuffix, "afterSuffix");
function isLabel(tokens, at) {
  return tokens[at]?.gap === "" && tokens[at + 1]?.text === ")" && tokens[at + 1]?.gap === "";
}
__name(isLabel, "isLabel");
function readMark(tokens, at, lexicon) {
  const mark2 = tokens[at];
  if (mark2?.text === "\xA7") return { kind: "reference", end: at + 1 };
  if (mark2?.text === "\xB0" && tokens[at + 1]?.text === "C") return { kind: "unit", keys: ["celsius"], end: at + 2 };
  if (mark2?.text === "\xB0" && tokens[at + 1]?.text === "F") return { kind: "unit", keys: ["fahrenheit"], end: at + 2 };
  const unit = unitMarks.get(mark2?.text ?? "") ?? lexicon.units.match(tokens, at)?.value;
  if (unit === void 0) return { kind: "mark", end: at + 1 };
  const country = unit === "$" ? dollarPrefixes.get(tokens[at + 1]?.text ?? "") : void 0;
  return country ? { kind: "unit", keys: [country], end: at + 2 } : { kind: "unit", keys: [unit], end: at + 1 };
}
__name(readMark, "readMark");
function readWord(tokens, at, lexicon, previous) {
  const token = tokens[at];
  if (!token) return void 0;
  const month = lexicon.months.match(tokens, at);
  if (month && (!lexicon.capitalMonths || new RegExp("^\\p{Lu}", "u").test(token.text)))
    return { kind: "month", keys: [String(month.value)], end: month.end };
  const counted = previous?.kind === "number" && previous.written !== "roman";
  const unit = readUnit(tokens, at, lexicon, counted && previous.written === "figures");
  if (unit && counted) return unit;
  const number = readWords(tokens, at, lexicon);
  if (number) return number;
  const reference = lexicon.references.match(tokens, at);
  if (reference) return { kind: "reference", end: reference.end };
  return unit ?? readRoman(tokens, at, lexicon, previous);
}
__name(readWord, "readWord");
function readUnit(tokens, at, lexicon, figures) {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (next?.text === "$" && !next.gap) {
    const dollar = dollarPrefixes.get(token?.text ?? "");
    if (dollar) return { kind: "unit", keys: [dollar], end: at + 2 };
  }
  const named2 = lexicon.units.match(tokens, at);
  if (named2 && (figures || !tokens.slice(at, named2.end).some(({ kind }) => kind === "digits")))
    return { kind: "unit", keys: [named2.value], end: named2.end };
  const symbol = unitSymbols.get(token?.text ?? "");
  if (figures && symbol && !isLabel(tokens, at) && next?.fold !== "'" && !(next?.text === "." && token?.text.length === 1)) {
    const power = next?.gap === "" ? { "\xB2": "square-", "\xB3": "cubic-" }[next.text] : void 0;
    return { kind: "unit", keys: [`${power ?? ""}${symbol}`], end: at + (power ? 2 : 1) };
  }
  const code = token?.text ?? "";
  const byFigures = figures || next?.kind === "digits";
  return code.length === 3 && byFigures && currencyCodes.has(code) ? { kind: "unit", keys: [code], end: at + 1 } : void 0;
}
__name(readUnit, "readUnit");
function readWords(tokens, at, lexicon) {
  const amount = lexicon.amounts.match(tokens, at);
  if (amount) return { kind: "number", keys: amount.value, end: amount.end };
  const spelled2 = readSpelled(tokens, at, lexicon);
  if (!spelled2) return void 0;
  const denominator = lexicon.denominators.match(tokens, afterHyphen(tokens, spelled2.end));
  if (denominator && spelled2.value < denominator.value && spelled2.evidence !== "article")
    return { kind: "number", keys: [`${spelled2.value}/${denominator.value}`], end: denominator.end };
  return { kind: "number", keys: [numberKey(spelled2.value)], written: spelled2.evidence, end: spelled2.end };
}
__name(readWords, "readWords");
function readRoman(tokens, at, { suffixes }, previous) {
  const text = tokens[at]?.text ?? "";
  if (!"IVXLCDM".includes(text.charAt(0))) return void 0;
  const capitals2 = /^[IVXLCDM]{1,15}/.exec(text)?.[0] ?? "";
  const ending = text.slice(capitals2.length);
  const value = romanValue(capitals2);
  if (value === void 0 || ending && !suffixes.has(ending)) return void 0;
  const labels = previous?.kind === "reference";
  const isCertain = labels || /^[IVX]+$/.test(capitals2) && (capitals2.length > 1 || ending !== "" && value > 4);
  if (!isCertain) return void 0;
  const [dot, digits] = [tokens[at + 1], tokens[at + 2]];
  if (dot?.text === "." && !dot.gap && digits?.kind === "digits" && !digits.gap)
    return { kind: "number", keys: [`${value}.${digits.fold}`], written: "roman", end: at + 3 };
  return { kind: "number", keys: [String(value)], written: "roman", end: at + 1 };
}
__name(readRoman, "readRoman");

// src/concord/values/cldr.ts
var units = "acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabyte gram hectare hour inch kilobyte kilogram kilometer liter megabyte meter mile milliliter millimeter minute month ounce percent pound second week yard year".split(" ");
var currencies = "AUD BRL CAD CHF CNY EUR GBP INR JPY MXN NZD RUB USD".split(" ");
var numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1.5, 1e6];
function addCldrUnits(table, tag) {
  const counts = onePerPlural(tag);
  const addNames = /* @__PURE__ */ __name((id, options) => addForms(
    table,
    id,
    supported(tag, (locale) => new Intl.NumberFormat(locale, options)),
    counts
  ), "addNames");
  for (const unit of units) addNames(unit, { style: "unit", unit, unitDisplay: "long" });
  for (const currency of currencies) addNames(currency, { style: "currency", currency, currencyDisplay: "name" });
}
__name(addCldrUnits, "addCldrUnits");
function onePerPlural(tag) {
  const rules2 = supported(tag, (locale) => new Intl.PluralRules(locale));
  const first = /* @__PURE__ */ new Map();
  for (const number of numbers) if (!first.has(rules2.select(number))) first.set(rules2.select(number), number);
  return [...first.values()];
}
__name(onePerPlural, "onePerPlural");
function addForms(table, id, format, counts) {
  for (const count3 of counts)
    for (const { type, value } of format.formatToParts(count3))
      if (type === "unit" || type === "percentSign" || type === "currency") table.add(value.trim(), id);
}
__name(addForms, "addForms");
function addCldrScales(table, tag) {
  const format = supported(
    tag,
    (locale) => new Intl.NumberFormat(locale, { notation: "compact", compactDisplay: "long", useGrouping: false })
  );
  for (const value of [1e6, 1e9])
    for (const count3 of [1, 2, 5]) {
      const parts2 = format.formatToParts(count3 * value);
      const word = parts2.find((part2) => part2.type === "compact")?.value ?? "";
      if (parts2.some((part2) => part2.value === String(count3)) && new RegExp("^\\p{L}+$", "u").test(word))
        table.add(word, { role: "scale", value, ordinal: false, article: false, indefinite: false });
    }
}
__name(addCldrScales, "addCldrScales");
function addCldrMonths(table, tag) {
  let capitalMonths = true;
  let monthFirst = false;
  const styles = [
    { month: "long", day: "numeric" },
    { month: "long" },
    { month: "short", day: "numeric" },
    { month: "short" }
  ];
  for (const style of styles) {
    const format = supported(tag, (locale) => new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }));
    for (let month = 0; month < 12; month++) {
      const parts2 = format.formatToParts(Date.UTC(2014, month, 20));
      const name = parts2.find((part2) => part2.type === "month")?.value ?? "";
      if (!new RegExp("^\\p{L}{3}", "u").test(name)) continue;
      table.add(name.replace(/\.$/, ""), month + 1);
      if (new RegExp("^\\p{Ll}|^\\p{Lo}", "u").test(name)) capitalMonths = false;
      const types = parts2.map((part2) => part2.type).filter((type) => type !== "literal");
      if (types.length === 2) monthFirst = types[0] === "month";
    }
  }
  return { capitalMonths, monthFirst };
}
__name(addCldrMonths, "addCldrMonths");
function supported(tag, make) {
  try {
    return make(tag);
  } catch {
    return make("und");
  }
}
__name(supported, "supported");

// src/concord/values/convention.ts
function conventionOf(tag, regionsDiffer = false) {
  const format = numberFormat(tag);
  return { decimal: mark(format, "decimal"), group: mark(format, "group"), mixed: regionsDiffer && !tag.includes("-") };
}
__name(conventionOf, "conventionOf");
function numberFormat(tag) {
  try {
    return new Intl.NumberFormat(tag);
  } catch {
    return new Intl.NumberFormat("und");
  }
}
__name(numberFormat, "numberFormat");
function mark(format, type) {
  return format.formatToParts(12345675e-1).find((part2) => part2.type === type)?.value ?? "";
}
__name(mark, "mark");

// src/concord/values/lexicon.ts
var memory = /* @__PURE__ */ new Map();
function lexiconOf({ tag, language }) {
  const key = `${tag} ${language?.tag}`;
  let lexicon = memory.get(key);
  if (!lexicon) {
    lexicon = compile(tag, language);
    memory.set(key, lexicon);
  }
  return lexicon;
}
__name(lexiconOf, "lexiconOf");
function compile(tag, language) {
  const data = language?.values;
  const units3 = new PhraseTable();
  for (const [unit, names3] of Object.entries(data?.units ?? {})) for (const name of names3) units3.add(name, unit);
  addCldrUnits(units3, tag);
  const numbers3 = numberTable(language);
  addCldrScales(numbers3, tag);
  const months = new PhraseTable();
  const { capitalMonths, monthFirst } = addCldrMonths(months, tag);
  const table = /* @__PURE__ */ __name((entries = {}) => {
    const phrases = new PhraseTable();
    for (const [phrase, value] of Object.entries(entries)) phrases.add(phrase, value);
    return phrases;
  }, "table");
  const list2 = /* @__PURE__ */ __name((phrases = []) => table(Object.fromEntries(phrases.map((phrase) => [phrase, true]))), "list");
  return {
    convention: conventionOf(tag, data?.regionsDiffer),
    numbers: numbers3,
    amounts: table(data?.numbers.amounts),
    denominators: table(data?.numbers.denominators),
    months,
    capitalMonths,
    monthFirst,
    units: units3,
    references: list2(data?.references ?? ["art"]),
    connectors: new Set(data?.connectors),
    suffixes: new Set(["\xBA", "\xAA", "\xB0", ...data?.numbers.suffixes ?? []].map(foldWord)),
    dateWords: new Set(data?.dateWords),
    decadeWords: new Set(data?.decadeWords),
    joiner: data?.numbers.joiner,
    vigesimal: data?.numbers.vigesimal ?? [],
    times: {
      am: list2(data?.times.am),
      pm: list2(data?.times.pm),
      noon: list2(data?.times.noon),
      midnight: list2(data?.times.midnight),
      hour: list2(data?.times.hour)
    },
    spells: data !== void 0
  };
}
__name(compile, "compile");
function numberTable(language) {
  const table = new PhraseTable();
  const data = language?.values.numbers;
  if (!data) return table;
  const plain2 = { ordinal: false, article: false, indefinite: false };
  for (const [word, value] of Object.entries(data.cardinals))
    table.add(word, { ...plain2, role: "add", value, article: data.articles.includes(word) });
  for (const word of data.articles)
    table.add(word, { ...plain2, role: "add", value: 1, article: true, indefinite: true });
  for (const word of data.hundreds) table.add(word, { ...plain2, role: "hundred", value: 100 });
  for (const [word, value] of Object.entries(data.scales)) table.add(word, { ...plain2, role: "scale", value });
  for (const [word, value] of Object.entries(data.ordinals)) {
    const role = value >= 1e3 ? "scale" : value === 100 ? "hundred" : "add";
    table.add(word, { ...plain2, role, value, ordinal: true });
  }
  return table;
}
__name(numberTable, "numberTable");

// src/concord/values/quantity-reader.ts
function readQuantities(line) {
  const values2 = [];
  line.lexemes.forEach((_, at) => {
    const number = free(line, at, "number");
    if (number) values2.push(...quantityAt(line, at, number));
  });
  line.lexemes.forEach((_, at) => {
    const unit = free(line, at, "unit");
    if (unit) values2.push(looseUnit(line, at, unit));
  });
  return values2;
}
__name(readQuantities, "readQuantities");
function quantityAt(line, at, number) {
  const before3 = free(line, at - 1, "unit");
  const after2 = unitAfter(line, at + 1);
  const keys = decadeKeys(line, at, number);
  const money2 = before3 && isCurrency(before3.keys[0]) ? before3.keys[0] : void 0;
  if (money2 !== void 0 && (!number.gap || after2 !== at + 1)) return [take(line, at - 1, at, withUnit(keys, money2))];
  if (after2 !== void 0) {
    const unit = line.lexemes[after2]?.keys[0] ?? "";
    const to = line.lexemes[after2 - 2]?.kind === "number" && after2 > at + 2 ? at : after2;
    return [take(line, at, to, withUnit(keys, unit))];
  }
  if (number.written === "article") return [];
  const isYear2 = number.written === "figures" && /^(?:1[5-9]|2[01])\d\d\D?s?$/.test(number.text);
  return [...isYear2 ? yearValues(line, at) : [take(line, at, at, plain("number", keys))]];
}
__name(quantityAt, "quantityAt");
function plain(kind, keys) {
  return { kind, keys: keys.map((key) => `n:${key}`), atoms: [{ shape: "number", keys }] };
}
__name(plain, "plain");
function withUnit(keys, unit) {
  return {
    kind: kindOf2(unit),
    keys: keys.map((key) => `q:${key}|${unit}`),
    atoms: [
      { shape: "number", keys },
      { shape: "unit", keys: [`u:${unit}`] }
    ]
  };
}
__name(withUnit, "withUnit");
function looseUnit(line, at, unit) {
  const key = `u:${unit.keys[0]}`;
  return take(line, at, at, { kind: kindOf2(unit.keys[0] ?? ""), keys: [key], atoms: [{ shape: "unit", keys: [key] }] });
}
__name(looseUnit, "looseUnit");
function kindOf2(unit) {
  if (unit === "percent" || unit === "permille") return "percentage";
  return isCurrency(unit) ? "money" : "unit";
}
__name(kindOf2, "kindOf");
var otherMoney = /* @__PURE__ */ new Set(["$", "peso", "franc", "cent", "SDR"]);
function isCurrency(unit) {
  return unit !== void 0 && (otherMoney.has(unit) || currencyCodes.has(unit));
}
__name(isCurrency, "isCurrency");
function yearValues(line, at) {
  const year = line.lexemes[at];
  const [dash, short] = [line.lexemes[at + 1], free(line, at + 2, "number")];
  const first = take(line, at, at, plain("year", year?.keys ?? []));
  if (!/^[-–/‑]$/.test(dash?.text ?? "") || dash?.gap || short?.gap || !/^\d\d$/.test(short?.text ?? ""))
    return [first];
  const full = `${year?.text.slice(0, 2)}${short?.text}`;
  return [first, take(line, at + 2, at + 2, plain("year", [full, short?.text ?? ""]))];
}
__name(yearValues, "yearValues");
function decadeKeys({ lexemes, lexicon }, at, { keys }) {
  const [key = ""] = keys;
  const named2 = lexemes.slice(Math.max(at - 3, 0), at).some(({ fold: fold3 }) => lexicon.decadeWords.has(fold3));
  return named2 && /^[2-9]0$/.test(key) ? [...keys, `19${key}`] : keys;
}
__name(decadeKeys, "decadeKeys");
function unitAfter(line, at) {
  const [first, second, third] = line.lexemes.slice(at, at + 3);
  if (free(line, at, "unit")) return at;
  if (first?.text === "(" && second?.kind === "number" && third?.text === ")")
    return free(line, at + 3, "unit") ? at + 3 : void 0;
  const skips = first?.text === "-" && !first.gap || first?.text === ")" || first?.kind === "word";
  return skips && free(line, at + 1, "unit") ? at + 1 : void 0;
}
__name(unitAfter, "unitAfter");

// src/concord/values/reference-reader.ts
function readReferences(line) {
  const values2 = [];
  let active = false;
  for (let at = 0; at < line.lexemes.length; at++) {
    const lexeme = line.lexemes[at];
    if (!lexeme || line.taken[at]) {
      active = false;
      continue;
    }
    const label2 = labelAt(line, at);
    if (label2) {
      values2.push(take(line, at, label2.last, { kind: "reference", keys: [label2.key], atoms: [label2.atom] }));
      active = true;
      at = label2.last;
    } else if (lexeme.kind === "number" && lexeme.written !== "article") {
      active = isReference(line, at, active);
      if (active) values2.push(take(line, at, at, numberValue(lexeme)));
    } else if (lexeme.kind === "reference") active = isName(lexeme, line.lexemes[at + 1]);
    else if (!continues(line, lexeme)) active = false;
  }
  return values2;
}
__name(readReferences, "readReferences");
function isName({ text }, next) {
  return text.length > 1 || text === "\xA7" || new RegExp("^\\p{Ll}", "u").test(text) && /^[.°º]$/.test(next?.text ?? "");
}
__name(isName, "isName");
function numberValue({ keys }) {
  return { kind: "reference", keys: keys.map((key) => `n:${key}`), atoms: [{ shape: "number", keys }] };
}
__name(numberValue, "numberValue");
function isReference({ lexemes }, at, active) {
  const number = lexemes[at];
  const [before3, after2] = [lexemes[at - 1], lexemes[at + 1]];
  if (after2?.kind === "unit") return false;
  if (active) return true;
  if (number?.written !== "figures") return false;
  const spelledBefore = lexemes[at - 2]?.kind === "number" && lexemes[at - 2]?.written === "words";
  if (after2?.text === ")") return before3?.text !== "(" || !spelledBefore;
  return after2?.text === "(" && !after2.gap;
}
__name(isReference, "isReference");
function continues({ lexicon }, { kind, text, fold: fold3 }) {
  return kind === "mark" ? /^[().,'’°–-]$/.test(text) : text === "\xBA" || lexicon.connectors.has(fold3);
}
__name(continues, "continues");
function labelAt({ lexemes }, at) {
  const opened = lexemes[at]?.text === "(";
  const first = opened ? at + 1 : at;
  const letters = lexemes[first]?.text ?? "";
  const after2 = lexemes[first + 1]?.text;
  if (after2 !== ")" && after2 !== ".") return void 0;
  if (!new RegExp("^(?:\\p{L}|([a-z])\\1|[ivx]{2,7}|[IVX]{2,7})$", "u").test(letters)) return void 0;
  if (opened ? lexemes[first]?.gap : isGlued(lexemes, at)) return void 0;
  const [dot, digits] = [lexemes[first + 1], lexemes[first + 2]];
  const isDotted = dot?.text === "." && !dot.gap && digits?.kind === "number" && !digits.gap;
  const close = first + (isDotted ? 3 : 1);
  if (lexemes[close]?.text !== ")" || lexemes[close]?.gap) return void 0;
  if (opened && new RegExp("^\\p{L}", "u").test(lexemes[at - 1]?.text ?? "") && !lexemes[at]?.gap && lexemes[at - 1]?.kind !== "number")
    return void 0;
  const key = `l:${letters.toLowerCase()}${isDotted ? `.${digits.text}` : ""}`;
  return { last: close, key, atom: { shape: "letter", keys: [key] } };
}
__name(labelAt, "labelAt");
function isGlued(lexemes, at) {
  const before3 = lexemes[at - 1];
  return !lexemes[at]?.gap && before3 !== void 0 && !/[)\d(–-]$/.test(before3.text);
}
__name(isGlued, "isGlued");

// src/concord/values/time-reader.ts
function readTimes(line) {
  return line.lexemes.flatMap((_, at) => {
    const value = readClock(line, at) ?? readWord2(line, at);
    return value ? [value] : [];
  });
}
__name(readTimes, "readTimes");
function readClock(line, at) {
  const hour = free(line, at, "number");
  if (hour?.written !== "figures" || !/^\d\d?$/.test(hour.text) || Number(hour.text) > 24) return void 0;
  const minute = minuteAt(line, at + 1);
  const last2 = minute?.at ?? at;
  const half = halfAt(line, last2 + 1);
  if (!minute && !half) return void 0;
  const { minutes, duration } = { minutes: minute?.minutes ?? 0, duration: minute?.duration ?? false };
  const time = clock(Number(hour.text), half?.word) * 60 + minutes;
  const keys = duration && !half ? [`t:${time}`, `q:${Number(hour.text)}|hour`] : [`t:${time}`];
  const unit = duration ? [{ shape: "unit", keys: ["u:hour"] }] : [];
  return take(line, at, half?.last ?? last2, {
    kind: duration && !half ? "unit" : "time",
    keys,
    atoms: [{ shape: "number", keys: [String(Number(hour.text))] }, ...unit, ...minuteAtom(minutes)]
  });
}
__name(readClock, "readClock");
function minuteAtom(minutes) {
  return minutes ? [{ shape: "number", keys: [String(minutes)] }] : [];
}
__name(minuteAtom, "minuteAtom");
function minuteAt(line, at) {
  const mark2 = line.lexemes[at];
  const next = line.lexemes[at + 1];
  const minutes = next?.kind === "number" && /^[0-5]\d$/.test(next.text) ? Number(next.text) : void 0;
  if (mark2?.text === ":")
    return minutes !== void 0 && !mark2.gap && !next?.gap ? { at: at + 1, minutes, duration: false } : void 0;
  if (line.lexicon.times.hour.match(line.lexemes, at)?.end !== at + 1) return void 0;
  return minutes === void 0 ? { at, minutes: 0, duration: true } : { at: at + 1, minutes, duration: false };
}
__name(minuteAt, "minuteAt");
function halfAt({ lexemes, lexicon }, at) {
  for (const word of ["am", "pm"]) {
    const match2 = lexicon.times[word].match(lexemes, at);
    if (match2) return { word, last: match2.end - 1 };
  }
  return void 0;
}
__name(halfAt, "halfAt");
function clock(hour, half) {
  if (half === void 0 || hour > 12) return hour;
  return hour % 12 + (half === "pm" ? 12 : 0);
}
__name(clock, "clock");
function readWord2(line, at) {
  const word = free(line, at, "word");
  if (!word) return void 0;
  const { noon, midnight } = line.lexicon.times;
  const time = noon.match(line.lexemes, at) ? 720 : midnight.match(line.lexemes, at) ? 0 : void 0;
  if (time === void 0) return void 0;
  const before3 = line.lexemes[at - 1];
  if (before3?.text === "12" && free(line, at - 1, "number")) return take(line, at - 1, at, timeOfDay(time));
  if (line.taken[at - 1]) return void 0;
  return take(line, at, at, timeOfDay(time));
}
__name(readWord2, "readWord");
function timeOfDay(time) {
  const keys = time === 0 ? ["t:0", "t:1440"] : [`t:${time}`];
  return { kind: "time", keys, atoms: [{ shape: "time", keys }] };
}
__name(timeOfDay, "timeOfDay");

// src/concord/values/read-values.ts
var memory2 = /* @__PURE__ */ new WeakMap();
function valuesOf(reading, locale) {
  let values2 = memory2.get(reading);
  if (!values2) {
    values2 = readValues(reading.text, locale);
    memory2.set(reading, values2);
  }
  return values2;
}
__name(valuesOf, "valuesOf");
function readValues(text, locale) {
  const lexicon = lexiconOf(locale);
  const lexemes = readLexemes(text, tokenize(text), lexicon);
  const line = { text, lexicon, lexemes, taken: new Uint8Array(lexemes.length) };
  const values2 = [...readDates(line), ...readTimes(line), ...readReferences(line), ...readQuantities(line)];
  return values2.sort((a, b) => a.start - b.start);
}
__name(readValues, "readValues");

// src/concord/values/discord.ts
var memory3 = /* @__PURE__ */ new WeakMap();
function disagreementOf(row, concordance) {
  let disagreement = memory3.get(row);
  if (!disagreement) {
    disagreement = compare(row, concordance);
    memory3.set(row, disagreement);
  }
  return disagreement;
}
__name(disagreementOf, "disagreementOf");
function compare(row, { locales }) {
  const readings = locales.flatMap((locale) => {
    const reading = row.readings.get(locale.id);
    return reading ? [{ id: locale.id, values: valuesOf(reading, locale) }] : [];
  });
  const conflicts = [];
  const missing2 = /* @__PURE__ */ new Map();
  readings.forEach((left, at) => {
    for (const right of readings.slice(at + 1)) {
      const { conflicts: found, alone: alone3 } = matchValues(left.values, right.values);
      for (const conflict of found) conflicts.push({ ...conflict, ids: [left.id, right.id] });
      note(missing2, alone3.left, left.id, right.id);
      note(missing2, alone3.right, right.id, left.id);
    }
  });
  return {
    discords: cluster(
      conflicts,
      readings.map(({ id }) => id)
    ),
    absences: absences(missing2)
  };
}
__name(compare, "compare");
function note(missing2, values2, from, absent) {
  for (const value of values2) {
    const entry = missing2.get(value);
    if (entry) entry.absent.push(absent);
    else missing2.set(value, { from, absent: [absent] });
  }
}
__name(note, "note");
function cluster(conflicts, locales) {
  const clusters = /* @__PURE__ */ new Map();
  for (const { kind, left, right, ids: ids2 } of conflicts) {
    const one = clusters.get(left) ?? clusters.get(right) ?? { kind, members: [] };
    const other2 = clusters.get(right);
    const members = [
      [ids2[0], left],
      [ids2[1], right],
      ...other2 && other2 !== one ? other2.members : []
    ];
    for (const [id, value] of members) {
      if (clusters.get(value) === one) continue;
      one.members.push([id, value]);
      clusters.set(value, one);
    }
  }
  return [...new Set(clusters.values())].map(({ kind, members }) => ({ kind, values: byLocale(members, locales) }));
}
__name(cluster, "cluster");
function byLocale(members, locales) {
  return new Map(
    locales.flatMap((locale) => {
      const value = members.find(([id]) => id === locale)?.[1];
      return value ? [[locale, value]] : [];
    })
  );
}
__name(byLocale, "byLocale");
function absences(missing2) {
  const merged = /* @__PURE__ */ new Map();
  for (const [value, { from, absent }] of missing2) {
    const key = `${value.keys[0]} ${absent.join(" ")}`;
    const same = merged.get(key);
    if (!same) merged.set(key, { value, present: [from], absent });
    else if (!same.present.includes(from)) same.present.push(from);
  }
  return [...merged.values()];
}
__name(absences, "absences");

// src/concord/rules/absent-values.ts
var absentValues = {
  id: "absent-values",
  group: "values",
  severity: "remark",
  summary: "A value in figures stands in some versions and in no form in another.",
  why: "It may be lost; but real law often says \u201Cthat paragraph\u201D where another version repeats the number.",
  *check(concordance) {
    for (const row of concordance.rows)
      for (const { value, present, absent } of disagreementOf(row, concordance).absences) {
        const apart2 = present.length > absent.length ? absent : [...present, ...absent];
        const says3 = present.map((id) => `\`${id}\``).join(", ");
        yield {
          unit: row.unit,
          locales: apart2,
          message: `${says3}: ${value.text.trim()}; not found in ${absent.map((id) => `\`${id}\``).join(", ")}`,
          counterparts: Object.fromEntries(present.map((id) => [id, value.text]))
        };
      }
  }
};

// src/concord/text/remember.ts
function remember(find2) {
  const memory14 = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const known2 = memory14.get(key);
    if (known2) return known2.found;
    const found = find2(key);
    memory14.set(key, { found });
    return found;
  };
}
__name(remember, "remember");
function rememberThree(find2) {
  const ofFirst = remember((a) => remember((b) => remember((c) => find2(a, b, c))));
  return (a, b, c) => ofFirst(a)(b)(c);
}
__name(rememberThree, "rememberThree");

// src/concord/text/acronyms.ts
var roman = /^[IVXLCDM]+$/u;
var capitals = new RegExp("(?<![\\p{L}\\p{N}])\\p{Lu}{2,10}(?:[-\u2010\u2011]\\p{Lu}{2,10})*(?![\\p{L}\\p{N}])", "gu");
var hyphen = /[-‐‑]/u;
var acronymsOf = remember(({ text }) => {
  const acronyms2 = acronymsIn(text);
  return acronyms2.length === 0 || shouted(text) ? [] : [...new Set(acronyms2)];
});
function acronymsIn(text) {
  if (!new RegExp("\\p{Lu}{2}", "u").test(text)) return [];
  return (text.match(capitals) ?? []).filter((acronym) => !acronym.split(hyphen).every((part2) => roman.test(part2)));
}
__name(acronymsIn, "acronymsIn");
function shouted(text) {
  const letters = text.match(new RegExp("\\p{L}", "gu"))?.length ?? 0;
  const upper = text.match(new RegExp("\\p{Lu}", "gu"))?.length ?? 0;
  return upper === letters || letters > 12 && upper > letters * 0.6;
}
__name(shouted, "shouted");

// src/concord/text/acronym-habits.ts
var memory4 = /* @__PURE__ */ new WeakMap();
function acronymHabits(concordance, locale) {
  let habits = memory4.get(concordance);
  if (!habits) {
    habits = /* @__PURE__ */ new Map();
    memory4.set(concordance, habits);
  }
  let habit = habits.get(locale.id);
  if (!habit) {
    habit = learn(concordance, locale);
    habits.set(locale.id, habit);
  }
  return habit;
}
__name(acronymHabits, "acronymHabits");
var most3 = 12;
function learn({ rows, locales }, locale) {
  const units3 = /* @__PURE__ */ new Map();
  const together = /* @__PURE__ */ new Map();
  for (const { readings } of rows) {
    const own = readings.get(locale.id);
    if (!own) continue;
    const acronyms2 = acronymsOf(own);
    for (const acronym of acronyms2) units3.set(acronym, (units3.get(acronym) ?? 0) + 1);
    for (const other2 of locales) {
      const reading = other2 === locale ? void 0 : readings.get(other2.id);
      if (!reading || acronyms2.length > most3 || acronymsOf(reading).length > most3) continue;
      for (const acronym of acronyms2) {
        for (const counterpart of acronymsOf(reading)) {
          const name = JSON.stringify([acronym, other2.id, counterpart]);
          together.set(name, (together.get(name) ?? 0) + 1);
        }
      }
    }
  }
  return {
    units: /* @__PURE__ */ __name((acronym) => units3.get(acronym) ?? 0, "units"),
    all: /* @__PURE__ */ __name(() => units3.keys(), "all"),
    together: /* @__PURE__ */ __name((acronym, other2, counterpart) => together.get(JSON.stringify([acronym, other2.id, counterpart])) ?? 0, "together")
  };
}
__name(learn, "learn");

// src/concord/text/words.ts
var other = 0;
var classOf2 = characterClasses(
  (character) => /[\p{L}\p{M}]/u.test(character) ? 1 : new RegExp("\\p{N}", "u").test(character) ? 2 : other
);
function wordsOf(text) {
  const words = [];
  let last2 = 0;
  for (let start = 0; start < text.length; ) {
    const kind = classOf2(text.codePointAt(start) ?? 0);
    const end = runEnd(text, start, kind);
    if (kind === other) {
      start = end;
      continue;
    }
    const word = text.slice(start, end);
    const lower = word.toLowerCase() + (elided(text, word, end) ? "'" : "");
    words.push({ text: word, lower, start, end, before: gap(text, last2, start) });
    last2 = end;
    start = end;
  }
  return words;
}
__name(wordsOf, "wordsOf");
function runEnd(text, start, kind) {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (classOf2(code) !== kind) break;
    at += code > 65535 ? 2 : 1;
  }
  return at;
}
__name(runEnd, "runEnd");
var readingWords = remember(({ text }) => wordsOf(text));
function elided(text, word, end) {
  return (word.length <= 2 || word.endsWith("qu")) && "'\u2019".includes(text.charAt(end) || " ");
}
__name(elided, "elided");
function gap(text, from, to) {
  if (to - from === 1 && text.charAt(from) === " ") return 0;
  let strength = 0;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (".!?\n".includes(char)) return 3;
    if (';:()[]\u2013\u2014\xAB\xBB\u201C\u201D"'.includes(char)) strength = 2;
    else if (char === "," && strength === 0) strength = 1;
  }
  return strength;
}
__name(gap, "gap");

// src/concord/text/phrases.ts
var gaps = {
  "\u2026": { reach: 9, strongest: 1 },
  "\u2026\u2026": { reach: 40, strongest: 2 }
};
var mostKnown = 2e4;
var adjacent = { reach: 0, strongest: 1 };
function phraseFinder(table) {
  const byStart = /* @__PURE__ */ new Map();
  for (const [phrase, value, cased] of table) {
    const parts2 = partsOf(phrase, cased ?? false);
    const [first] = parts2;
    if (!first) continue;
    const key = keyOf(first);
    const entries = byStart.get(key);
    if (entries) entries.push({ parts: parts2, value, phrase });
    else byStart.set(key, [{ parts: parts2, value, phrase }]);
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  const prefixLengths = [
    ...new Set([...byStart.keys()].filter((key) => key.endsWith("*")).map((key) => key.length - 1))
  ];
  const known2 = /* @__PURE__ */ new Map();
  const starting = /* @__PURE__ */ __name((word) => {
    let entries = known2.get(word.lower);
    if (!entries) {
      if (known2.size >= mostKnown) known2.clear();
      entries = entriesAt(word, byStart, prefixLengths);
      known2.set(word.lower, entries);
    }
    return entries;
  }, "starting");
  return (words, overlapping = false) => find(words, starting, overlapping);
}
__name(phraseFinder, "phraseFinder");
function find(words, starting, overlapping) {
  const found = [];
  const used = /* @__PURE__ */ new Set();
  const candidates2 = /* @__PURE__ */ new Map();
  words.forEach((word, first) => {
    if (used.has(first)) return;
    const begun = starting(word);
    if (begun.length === 0) return;
    let entries = candidates2.get(word.lower);
    if (!entries) {
      entries = possible(begun, presentIn(words));
      candidates2.set(word.lower, entries);
    }
    for (const { parts: parts2, value, phrase } of entries) {
      const places = match(words, first, parts2, used);
      const last2 = places?.at(-1);
      if (!places || last2 === void 0) continue;
      found.push({ value, phrase, first, last: last2 });
      if (overlapping) continue;
      for (const place of places) used.add(place);
      return;
    }
  });
  return found;
}
__name(find, "find");
function entriesAt(word, byStart, prefixes) {
  const keys = [
    word.lower,
    ...startsWithDigit(word) ? ["#"] : [],
    ...prefixes.map((length2) => `${word.lower.slice(0, length2)}*`)
  ];
  return keys.flatMap((key) => byStart.get(key) ?? []).sort((a, b) => b.parts.length - a.parts.length || exactness(b) - exactness(a));
}
__name(entriesAt, "entriesAt");
function exactness({ parts: [first] }) {
  if (!first || first.kind === "any" || first.kind === "number") return 0;
  return first.kind === "prefix" ? first.text.length : Number.MAX_SAFE_INTEGER;
}
__name(exactness, "exactness");
var presentIn = remember((words) => new Set(words.map((word) => word.lower)));
function possible(entries, present) {
  return entries.filter(({ parts: parts2 }) => parts2.every(({ kind, text }) => kind !== "word" || present.has(text)));
}
__name(possible, "possible");
function startsWithDigit({ text }) {
  return new RegExp("^\\p{N}", "u").test(text);
}
__name(startsWithDigit, "startsWithDigit");
function match(words, start, parts2, used) {
  const places = [];
  let place = start;
  for (const part2 of parts2) {
    const end = place + part2.gap.reach;
    while (true) {
      const word = words[place];
      if (!word || place > end || places.length > 0 && word.before > part2.gap.strongest) return void 0;
      if (fits(word, part2) && !used.has(place)) break;
      place++;
    }
    places.push(place++);
  }
  return places;
}
__name(match, "match");
function fits(word, part2) {
  if (part2.kind === "number") return startsWithDigit(word);
  if (part2.kind === "any") return true;
  if (part2.kind === "cased") return word.text === part2.text;
  return part2.kind === "word" ? word.lower === part2.text : word.lower.startsWith(part2.text);
}
__name(fits, "fits");
function partsOf(phrase, cased) {
  const parts2 = [];
  let gap2 = adjacent;
  for (const piece of phrase.split(" ")) {
    const wide = gaps[piece];
    if (wide) {
      gap2 = wide;
      continue;
    }
    if (piece === "#") parts2.push({ kind: "number", text: "", gap: gap2 });
    if (piece === "_") parts2.push({ kind: "any", text: "", gap: gap2 });
    for (const { lower, text } of wordsOf(piece)) {
      if (cased) parts2.push({ kind: "cased", text, gap: gap2 });
      else parts2.push({ kind: piece.endsWith("*") ? "prefix" : "word", text: lower, gap: gap2 });
      gap2 = adjacent;
    }
    gap2 = adjacent;
  }
  return parts2;
}
__name(partsOf, "partsOf");
function keyOf(part2) {
  if (part2.kind === "number") return "#";
  return part2.kind === "prefix" ? `${part2.text}*` : part2.text.toLowerCase();
}
__name(keyOf, "keyOf");

// src/concord/text/concepts.ts
var memory5 = /* @__PURE__ */ new WeakMap();
function conceptsIn(concordance, locale, reading) {
  let finders3 = memory5.get(concordance);
  if (!finders3) {
    finders3 = /* @__PURE__ */ new Map();
    memory5.set(concordance, finders3);
  }
  let finder = finders3.get(locale.id);
  if (!finder) {
    finder = finderOf(concordance, locale);
    finders3.set(locale.id, finder);
  }
  return finder(reading);
}
__name(conceptsIn, "conceptsIn");
function finderOf({ concepts }, locale) {
  const find2 = phraseFinder(concepts.flatMap((concept) => phrasesOf(concept, locale)));
  const found = /* @__PURE__ */ new WeakMap();
  return (reading) => {
    let occurrences2 = found.get(reading);
    if (!occurrences2) {
      const words = readingWords(reading);
      let any;
      const located = /* @__PURE__ */ __name((overlapping) => find2(words, overlapping).map(({ value, first, last: last2 }) => ({ ...value, ...span(reading, words, first, last2) })), "located");
      occurrences2 = {
        apart: located(false),
        get any() {
          any ??= located(true);
          return any;
        }
      };
      found.set(reading, occurrences2);
    }
    return occurrences2;
  };
}
__name(finderOf, "finderOf");
function span({ text }, words, first, last2) {
  const start = words[first]?.start ?? 0;
  const end = words[last2]?.end ?? text.length;
  return { start, end, text: text.slice(start, end) };
}
__name(span, "span");
function phrasesOf(concept, locale) {
  const forms = concept.forms.get(locale.id);
  if (!forms) return [];
  const phrases = [forms.name, ...forms.variants].map((name) => [
    inflected(name),
    { concept, form: "name" },
    acronymLike(name)
  ]);
  if (forms.acronym) phrases.push([forms.acronym, { concept, form: "acronym" }, true]);
  for (const form of forms.forbidden) {
    phrases.push([acronymLike(form) ? form : inflected(form), { concept, form: "forbidden" }, acronymLike(form)]);
  }
  return phrases;
}
__name(phrasesOf, "phrasesOf");
function acronymLike(form) {
  return /^[\p{Lu}\p{N}.&\s-]+$/u.test(form) && form.length <= 8;
}
__name(acronymLike, "acronymLike");
function inflected(name) {
  const words = wordsOf(name);
  if (acronymLike(name) || words.length === 1) return name;
  return words.map(({ lower }) => lower.length >= 6 ? `${lower.slice(0, -2)}*` : lower).join(" ");
}
__name(inflected, "inflected");

// src/concord/text/edit-distance.ts
function oneSlip(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  if (middleA.length <= 1 && middleB.length <= 1) return true;
  return middleA.length === 2 && middleB.length === 2 && middleA[0] === middleB[1] && middleA[1] === middleB[0];
}
__name(oneSlip, "oneSlip");

// src/concord/text/keys.ts
var memory6 = /* @__PURE__ */ new WeakMap();
function keysOf(reading, locale) {
  let keys = memory6.get(reading);
  if (!keys) {
    const common = functionWords(locale);
    keys = readingWords(reading).flatMap(({ text, lower }, index) => {
      const isNumber2 = new RegExp("^\\p{N}", "u").test(text);
      if (!isNumber2 && (lower.length < 4 || common.has(lower))) return [];
      const folded = fold2(lower);
      return [{ stem: isNumber2 ? folded : folded.slice(0, 6), root: isNumber2 ? folded : folded.slice(0, 4), index }];
    });
    memory6.set(reading, keys);
  }
  return keys;
}
__name(keysOf, "keysOf");
function fold2(word) {
  return word.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
}
__name(fold2, "fold");
var sets = /* @__PURE__ */ new WeakMap();
function functionWords(locale) {
  const list2 = locale.language?.words.function;
  if (!list2) return /* @__PURE__ */ new Set();
  let set = sets.get(list2);
  if (!set) {
    set = new Set(list2);
    sets.set(list2, set);
  }
  return set;
}
__name(functionWords, "functionWords");

// src/concord/text/expansions.ts
function expansionSlip(text, bracket, acronym) {
  const before3 = text.slice(Math.max(0, bracket - 30 * acronym.length), bracket);
  const words = before3.match(/[\p{L}\p{M}]+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0)).filter((letter) => letter === letter.toUpperCase()).map((letter) => fold2(letter).toUpperCase());
  const spelled2 = initials.slice(-acronym.length).join("");
  return acronym.length >= 3 && oneSlip(spelled2, fold2(acronym).toUpperCase()) && exchanged(spelled2, acronym) ? spelled2 : void 0;
}
__name(expansionSlip, "expansionSlip");
function exchanged(a, b) {
  return [...a].sort().join("") === [...b].sort().join("");
}
__name(exchanged, "exchanged");

// src/concord/text/locale-names.ts
function localeNames(ids2) {
  const names3 = ids2.map((id) => `\`${id}\``);
  const last2 = names3.pop() ?? "";
  return names3.length > 0 ? `${names3.join(", ")} and ${last2}` : last2;
}
__name(localeNames, "localeNames");

// src/concord/text/pairs.ts
function sidesOf(row, { locales }) {
  return sidesAmong(locales)(row);
}
__name(sidesOf, "sidesOf");
var sidesAmong = remember(
  (locales) => remember(
    ({ readings }) => locales.flatMap((locale) => {
      const reading = readings.get(locale.id);
      return reading?.text.trim() ? [{ locale, reading }] : [];
    })
  )
);
function pairsOf(items) {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second]));
}
__name(pairsOf, "pairsOf");
function apartIn(disagreements, versions) {
  const counts = /* @__PURE__ */ new Map();
  for (const id of disagreements.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most4 = Math.max(0, ...counts.values());
  return [...counts].filter(([, count3]) => versions < 3 || count3 === most4).map(([id]) => id);
}
__name(apartIn, "apartIn");

// src/concord/rules/acronyms.ts
var acronyms = {
  id: "acronyms",
  group: "terms",
  severity: "error",
  summary: "An acronym is mistyped, is not that of the name before it, or lacks its counterpart.",
  why: "One letter makes an acronym that of another body or of none.",
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const found = /* @__PURE__ */ new Map();
      for (const side of sides) {
        for (const acronym of acronymsOf(side.reading)) {
          const finding3 = wrongExpansion(concordance, row, side, acronym) ?? slip(concordance, row, side, acronym, sides);
          if (finding3) found.set(finding3.locales.join(" "), finding3);
        }
      }
      yield* found.values();
    }
  }
};
function wrongExpansion(concordance, row, side, acronym) {
  const { locale, reading } = side;
  const { text } = reading;
  const at = text.indexOf(`(${acronym})`);
  if (at < 0) return void 0;
  const { apart: apart2 } = conceptsIn(concordance, locale, reading);
  const name = apart2.find(({ end, form }) => form === "name" && text.slice(end, at).trim() === "" && end <= at);
  const named2 = name?.concept.forms.get(locale.id)?.acronym;
  const expected2 = name ? named2 : expansionSlip(text, at, acronym);
  if (expected2 === void 0 || expected2 === acronym) return void 0;
  return {
    unit: row.unit,
    locales: [locale.id],
    message: `\`${locale.id}\` gives the acronym ${acronym} to \u201C${name?.text ?? text.slice(Math.max(0, at - 60), at).trim()}\u201D`,
    actual: acronym,
    expected: expected2,
    offset: Math.max(0, reading.raw.indexOf(acronym))
  };
}
__name(wrongExpansion, "wrongExpansion");
function slip(concordance, row, side, acronym, sides) {
  if (known(concordance, side, acronym)) return void 0;
  const others = sides.filter((other2) => other2 !== side);
  if (others.some(({ reading }) => acronymsOf(reading).includes(acronym))) return void 0;
  const habits = acronymHabits(concordance, side.locale);
  if (habits.units(acronym) > 1) return void 0;
  const beside2 = others.filter(({ reading }) => acronymsOf(reading).some((other2) => oneSlip(acronym, other2)));
  const meant = beside2.flatMap(({ reading }) => acronymsOf(reading)).find((other2) => oneSlip(acronym, other2)) ?? usual(concordance, side, acronym, others);
  if (meant === void 0) return void 0;
  if (acronym.length < 3 && habits.units(meant) < 2) return void 0;
  const sure = others.length > 1 || habits.units(meant) > 0;
  const locales = sure ? [side.locale.id] : sides.map(({ locale }) => locale.id);
  return {
    unit: row.unit,
    locales,
    message: `${localeNames([side.locale.id])} has the acronym ${acronym}, which no other unit has; ${meant} may be meant`,
    actual: acronym,
    expected: meant,
    counterparts: Object.fromEntries(
      sides.map(({ locale, reading }) => [locale.id, acronymsOf(reading).join(" ") || "none"])
    )
  };
}
__name(slip, "slip");
function known(concordance, { locale, reading }, acronym) {
  return conceptsIn(concordance, locale, reading).any.some(({ text }) => text === acronym);
}
__name(known, "known");
function usual(concordance, side, acronym, others) {
  const habits = acronymHabits(concordance, side.locale);
  const present = new Set(acronymsOf(side.reading));
  for (const candidate of habits.all()) {
    if (present.has(candidate) || !oneSlip(acronym, candidate)) continue;
    const called = others.some(
      ({ locale, reading }) => acronymsOf(reading).some((other2) => habits.together(candidate, locale, other2) > 0)
    );
    if (called || habits.units(candidate) >= 3) return candidate;
  }
  return void 0;
}
__name(usual, "usual");

// src/concord/text/addresses.ts
function linkTargets(reading) {
  const links2 = reading.marks.filter((mark2) => mark2.kind === "link").map((mark2) => mark2.target ?? "");
  return links2.length > 0 ? links2 : markdownTargets(reading.raw);
}
__name(linkTargets, "linkTargets");
function addressesIn(text) {
  if (!/[/@]|www\./iu.test(text)) return [];
  return text.split(/[\s<>()[\]{}"“”«»]/u).map(trimmed).filter(isAddress);
}
__name(addressesIn, "addressesIn");
function markdownTargets(raw) {
  const targets = [];
  for (let at = raw.indexOf("]("); at >= 0; at = raw.indexOf("](", at + 2)) {
    let end = at + 2;
    while (end < raw.length && !/[\s()[\]]/u.test(raw.charAt(end))) end++;
    if (end > at + 2 && /[\s)]/u.test(raw.charAt(end))) targets.push(raw.slice(at + 2, end));
  }
  return targets;
}
__name(markdownTargets, "markdownTargets");
function trimmed(piece) {
  let end = piece.length;
  while (end > 0 && ".,;:!?\u2019'*_/".includes(piece.charAt(end - 1))) end--;
  return piece.slice(0, end);
}
__name(trimmed, "trimmed");
function isAddress(piece) {
  if (/^(?:https?:\/\/|www\.)./iu.test(piece) || isBare(piece)) return true;
  const at = piece.indexOf("@");
  return at > 0 && at === piece.lastIndexOf("@") && piece.indexOf(".", at + 2) > 0;
}
__name(isAddress, "isAddress");
function isBare(piece) {
  const slash = piece.indexOf("/");
  return slash > 3 && slash < 100 && /^[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,10}$/u.test(piece.slice(0, slash));
}
__name(isBare, "isBare");

// src/concord/outlier.ts
function outlier(values2, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const [locale, value] of values2) {
    const k = key(value);
    const group = groups.get(k);
    if (group) group.push(locale);
    else groups.set(k, [locale]);
  }
  if (groups.size <= 1) return void 0;
  const majority = [...groups.values()].find((group) => group.length * 2 > values2.size);
  if (!majority) return { apart: [...values2.keys()], agreed: void 0 };
  const [first] = majority;
  return {
    apart: [...values2.keys()].filter((locale) => !majority.includes(locale)),
    agreed: first === void 0 ? void 0 : values2.get(first)
  };
}
__name(outlier, "outlier");

// src/concord/text/compare.ts
function* differences(concordance, point) {
  for (const row of concordance.rows) {
    const values2 = /* @__PURE__ */ new Map();
    for (const side of sidesOf(row, concordance)) {
      const value = point.of(side);
      if (value !== void 0) values2.set(side.locale.id, value);
    }
    const difference = outlier(values2, point.show);
    if (!difference) continue;
    const { apart: apart2, agreed } = difference;
    const counterparts = Object.fromEntries([...values2].map(([id, value]) => [id, point.show(value)]));
    const [first] = apart2;
    yield {
      unit: row.unit,
      locales: apart2,
      message: `${point.what}: ${said(counterparts)}`,
      ...apart2.length === 1 && first !== void 0 && { actual: counterparts[first] ?? "" },
      ...agreed !== void 0 && { expected: point.show(agreed) },
      counterparts
    };
  }
}
__name(differences, "differences");
function said(counterparts) {
  return Object.entries(counterparts).map(([id, value]) => `\`${id}\` says ${value}`).join("; ");
}
__name(said, "said");

// src/concord/rules/addresses.ts
var addresses = {
  id: "addresses",
  group: "names",
  severity: "error",
  summary: "A web or e-mail address printed in one version is not the one printed in another.",
  why: "An address has no translation: one that differs is mistyped or leads elsewhere.",
  check: /* @__PURE__ */ __name((concordance) => differences(concordance, {
    what: "addresses",
    of({ reading }) {
      const linked2 = new Set(linkTargets(reading));
      return [...new Set(addressesIn(reading.text))].filter((address) => !linked2.has(address)).sort();
    },
    show: /* @__PURE__ */ __name((found) => found.join(" ") || "none", "show")
  }), "check")
};

// src/concord/text/authored.ts
var hidden = "\uFFFC";
var authoredText = remember(({ raw }) => blotted(raw));
var enclosed = [
  ["{{", "}}"],
  ["$t(", ")"],
  ["](", ")"],
  ["`", "`"]
];
function blotted(raw) {
  let text = raw.replace(/(?:https?:\/\/|www\.)[^\s<>«»“”"]*/gu, (match2) => hidden.repeat(match2.length));
  text = blotMail(text);
  for (const [open, close] of enclosed) text = blotBetween(text, open, close);
  return text;
}
__name(blotted, "blotted");
function blotMail(text) {
  let out = "";
  let from = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > from && /[\w.+-]/u.test(text.charAt(start - 1))) start--;
    while (/[\w.-]/u.test(text.charAt(end))) end++;
    out += text.slice(from, start) + hidden.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}
__name(blotMail, "blotMail");
function blotBetween(text, open, close) {
  let out = "";
  let at = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    out += text.slice(at, start) + hidden.repeat(end + close.length - start);
    at = end + close.length;
  }
  return out + text.slice(at);
}
__name(blotBetween, "blotBetween");
var typographyOf = remember(({ tag, language }) => {
  for (let parts2 = tag.split("-"); parts2.length > 0; parts2 = parts2.slice(0, -1)) {
    const data = language?.typography[parts2.join("-")];
    if (data) return data;
  }
  return void 0;
});
function* slips({ rows, locales }, find2) {
  for (const row of rows) {
    for (const locale of locales) {
      const reading = row.readings.get(locale.id);
      if (!reading) continue;
      for (const { message, start, end, replacement } of find2(authoredText(reading), locale)) {
        yield {
          unit: row.unit,
          locales: [locale.id],
          message,
          actual: reading.raw.slice(Math.max(0, start - 12), end + 12),
          offset: start,
          ...replacement !== void 0 && { fix: { start, end, replacement } }
        };
      }
    }
  }
}
__name(slips, "slips");

// src/concord/rules/apostrophes.ts
var straight = new RegExp("(?<=\\p{L})'(?=\\p{L})", "gu");
var apostrophes = {
  id: "apostrophes",
  group: "typography",
  severity: "remark",
  summary: "An apostrophe is straight.",
  why: "Mixed apostrophes make the same word two words for a search.",
  check: /* @__PURE__ */ __name((concordance) => slips(concordance, function* (text, locale) {
    const apostrophe = typographyOf(locale)?.apostrophe;
    if (!apostrophe || !text.includes("'")) return;
    for (const { index } of text.matchAll(straight)) {
      yield { message: "straight apostrophe", start: index, end: index + 1, replacement: apostrophe };
    }
  }), "check")
};

// src/concord/values/value-findings.ts
function* valueFindings(concordance, kind) {
  for (const row of concordance.rows)
    for (const discord of disagreementOf(row, concordance).discords)
      if (discord.kind === kind) yield finding(row.unit, discord);
}
__name(valueFindings, "valueFindings");
function finding(unit, { values: values2 }) {
  const groups = groupEqual(values2);
  const groupOf = /* @__PURE__ */ __name((value) => String(groups.findIndex((group) => group.some(([, member]) => member === value))), "groupOf");
  const { apart: apart2, agreed } = outlier(values2, groupOf) ?? { apart: [...values2.keys()], agreed: void 0 };
  const [first] = apart2;
  const actual = first === void 0 ? void 0 : values2.get(first);
  const told = groups.sort((a, b) => Number(apart2.includes(b[0]?.[0] ?? "")) - Number(apart2.includes(a[0]?.[0] ?? "")));
  return {
    unit,
    locales: apart2,
    message: told.map(says).join("; "),
    ...apart2.length === 1 && actual && { actual: actual.text },
    ...agreed && { expected: agreed.text },
    counterparts: Object.fromEntries([...values2].map(([id, { text }]) => [id, text])),
    passages: Object.fromEntries([...values2].map(([id, { text, start }]) => [id, [{ text, start }]]))
  };
}
__name(finding, "finding");
function groupEqual(values2) {
  const groups = [];
  for (const entry of values2) {
    const group = groups.find(([first]) => first && areEqual(first[1], entry[1]));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
__name(groupEqual, "groupEqual");
function areEqual(a, b) {
  if (sharesKey(a.keys, b.keys)) return true;
  const [few, many] = a.atoms.length <= b.atoms.length ? [a.atoms, b.atoms] : [b.atoms, a.atoms];
  return few.every((atom) => many.some((other2) => sharesKey(atom.keys, other2.keys)));
}
__name(areEqual, "areEqual");
function sharesKey(a, b) {
  return a.some((key) => b.includes(key));
}
__name(sharesKey, "sharesKey");
function says(group) {
  const texts = new Set(group.map(([, { text }]) => text.trim()));
  return `${names(group.map(([id]) => id))} ${[...texts].join(" / ")}`;
}
__name(says, "says");
function names(ids2) {
  const marked2 = ids2.map((id) => `\`${id}\``);
  const last2 = marked2.pop() ?? "";
  return marked2.length === 0 ? `${last2} says` : `${marked2.join(", ")} and ${last2} say`;
}
__name(names, "names");

// src/concord/rules/dates.ts
var dates = {
  id: "dates",
  group: "values",
  severity: "error",
  summary: "The versions give different dates, however written.",
  why: "Time limits and entry into force run from a date, and each version would have its own.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "date"), "check")
};

// src/concord/rules/doubled-spaces.ts
var doubledSpaces = {
  id: "doubled-spaces",
  group: "typography",
  severity: "remark",
  summary: "Two spaces stand in a row.",
  why: "It prints as a gap, and two texts that read alike no longer compare as equal.",
  check: /* @__PURE__ */ __name((concordance) => slips(concordance, function* (text) {
    for (let i = text.indexOf("  "); i >= 0; ) {
      let end = i;
      while (text.charAt(end) === " ") end++;
      if (i > 0 && end < text.length && text.charAt(end) !== "\n" && text.charAt(i - 1) !== "\n") {
        yield { message: "doubled space", start: i, end, replacement: " " };
      }
      i = text.indexOf("  ", end);
    }
  }), "check")
};

// src/concord/rules/doubled-words.ts
var doubledWords = {
  id: "doubled-words",
  group: "typography",
  severity: "remark",
  summary: "A word stands twice in a row.",
  why: "It is nearly always a slip, and the eye passes over it; in published law it stands as printed.",
  *check(concordance) {
    const found = [...slips(concordance, (text, { language }) => doubled(text, language?.words.doubled ?? []))];
    const meant = unitsThatDouble(concordance, new Set(found.map(({ unit }) => unit)));
    yield* found.filter(({ unit }) => !meant.has(unit));
  }
};
function* doubled(text, allowed) {
  const words = wordsOf(text);
  for (const [index, word] of words.entries()) {
    const before3 = words[index - 1];
    if (!before3 || before3.lower !== word.lower || word.text.length < 2 || allowed.includes(word.lower)) continue;
    if (text.slice(before3.end, word.start).trim() !== "" || word.text !== word.lower) continue;
    yield { message: `\u201C${word.lower}\u201D twice`, start: before3.end, end: word.end, replacement: "" };
  }
}
__name(doubled, "doubled");
function unitsThatDouble({ rows }, among) {
  const units3 = rows.filter(
    ({ unit, readings }) => among.has(unit) && readings.size > 1 && [...readings.values()].every((reading) => !doubled(authoredText(reading), [])[Symbol.iterator]().next().done)
  );
  return new Set(units3.map(({ unit }) => unit));
}
__name(unitsThatDouble, "unitsThatDouble");

// src/concord/rules/emphasis.ts
var emphasis = {
  id: "emphasis",
  group: "structure",
  severity: "warning",
  summary: "A version emphasises more or fewer passages than another.",
  why: "Emphasis marks titles and defined terms; without it the same words read as plain text.",
  check: /* @__PURE__ */ __name((concordance) => differences(concordance, {
    what: "emphasised passages",
    of: /* @__PURE__ */ __name(({ reading }) => {
      const { marks: marks2 } = reading;
      return {
        light: marks2.filter((mark2) => mark2.kind === "emphasis").length,
        strong: marks2.filter((mark2) => mark2.kind === "strong").length
      };
    }, "of"),
    show: /* @__PURE__ */ __name(({ light, strong }) => strong > 0 ? `${light} and ${strong} strong` : `${light}`, "show")
  }), "check")
};

// src/concord/rules/empty.ts
var empty = {
  id: "empty",
  group: "completeness",
  severity: "error",
  summary: "The text of a unit is empty or blank.",
  why: "An empty text is a missing one that no count of keys will show.",
  *check({ rows }) {
    for (const row of rows) {
      const filled = [...row.readings.values()].some((reading) => reading.text.trim());
      for (const [id, reading] of row.readings) {
        if (reading.text.trim() && reading.raw.trim()) continue;
        const others = filled ? ", while other versions have text" : "";
        yield { unit: row.unit, locales: [id], message: `the text in \`${id}\` is blank${others}` };
      }
    }
  }
};

// src/concord/text/enumeration.ts
var label = /(?<![\p{L}\p{N})\]])\(?([a-z]{1,4}|\d{1,3})\)/gu;
var leastItem = 15;
function enumerationLabels(reading) {
  const labels = [];
  let expected2 = /* @__PURE__ */ new Set();
  let end = -leastItem;
  let first;
  for (const match2 of reading.text.matchAll(label)) {
    const text = match2[1] ?? "";
    if (!opens(reading.text, match2.index)) continue;
    const item = reading.text.slice(end, match2.index);
    if (expected2.has(text) && item.trim().length >= leastItem) {
      if (first !== void 0) labels.push(first);
      first = void 0;
      labels.push(text);
      expected2 = successors(text);
    } else if (starts.has(text) && expected2.size === 0) {
      first = text;
      expected2 = successors(text);
    } else continue;
    end = match2.index + match2[0].length;
  }
  return labels;
}
__name(enumerationLabels, "enumerationLabels");
function opens(text, index) {
  const before3 = text.slice(Math.max(0, index - 12), index).trimEnd();
  return before3 === "" || new RegExp("[:;,.\u2014\u2013][\\s\\u00a0]*(?:\\p{L}{1,3})?$", "u").test(before3);
}
__name(opens, "opens");
var starts = /* @__PURE__ */ new Set(["a", "i", "1"]);
var roman2 = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
function successors(text) {
  if (/^\d/u.test(text)) return /* @__PURE__ */ new Set([String(Number(text) + 1)]);
  const next = /* @__PURE__ */ new Set();
  if (text.length === 1) next.add(String.fromCharCode(text.charCodeAt(0) + 1));
  const place = roman2.indexOf(text);
  const after2 = place < 0 ? void 0 : roman2[place + 1];
  if (after2 !== void 0) next.add(after2);
  return next;
}
__name(successors, "successors");

// src/concord/text/dictionary.ts
var mostTaught = 120;
var leastMeetings = 3;
var leastFaith = 0.3;
var memory7 = /* @__PURE__ */ new WeakMap();
function dictionaryOf(concordance, a, b) {
  let dictionaries = memory7.get(concordance);
  if (!dictionaries) {
    dictionaries = /* @__PURE__ */ new Map();
    memory7.set(concordance, dictionaries);
  }
  const name = JSON.stringify([a.id, b.id]);
  let dictionary = dictionaries.get(name);
  if (!dictionary) {
    dictionary = learn2(concordance, a, b);
    dictionaries.set(name, dictionary);
  }
  return dictionary;
}
__name(dictionaryOf, "dictionaryOf");
function learn2(concordance, a, b) {
  const units3 = concordance.rows.flatMap(({ readings }) => {
    const [ra, rb] = [readings.get(a.id), readings.get(b.id)];
    return ra && rb ? [{ a: stems(ra, a), b: stems(rb, b) }] : [];
  });
  const most4 = Math.max(20, units3.length * 0.15);
  const inA = frequent(
    units3.map((unit) => unit.a),
    most4
  );
  const inB = frequent(
    units3.map((unit) => unit.b),
    most4
  );
  const meetings = /* @__PURE__ */ new Map();
  for (const unit of units3) {
    const others = unit.b.filter((stem2) => inB.has(stem2));
    for (const stem2 of unit.a) {
      if (!inA.has(stem2)) continue;
      let row = meetings.get(stem2);
      if (!row) {
        row = /* @__PURE__ */ new Map();
        meetings.set(stem2, row);
      }
      for (const other2 of others) row.set(other2, (row.get(other2) ?? 0) + 1);
    }
  }
  const forward = /* @__PURE__ */ new Map();
  const backward = /* @__PURE__ */ new Map();
  for (const [stem2, row] of meetings) {
    for (const [other2, times4] of row) {
      const faith = 2 * times4 / ((inA.get(stem2) ?? 0) + (inB.get(other2) ?? 0));
      if (times4 < leastMeetings || faith < leastFaith) continue;
      add2(forward, stem2, other2);
      add2(backward, other2, stem2);
    }
  }
  return { forward, backward };
}
__name(learn2, "learn");
function stems(reading, locale) {
  return [...new Set(keysOf(reading, locale).map((key) => key.stem))].slice(0, mostTaught);
}
__name(stems, "stems");
function frequent(units3, most4) {
  const counts = /* @__PURE__ */ new Map();
  for (const stem2 of units3.flat()) counts.set(stem2, (counts.get(stem2) ?? 0) + 1);
  for (const [stem2, count3] of counts) if (count3 < leastMeetings || count3 > most4) counts.delete(stem2);
  return counts;
}
__name(frequent, "frequent");
function add2(translations, from, to) {
  const set = translations.get(from);
  if (set) set.add(to);
  else translations.set(from, /* @__PURE__ */ new Set([to]));
}
__name(add2, "add");

// src/concord/text/coverage.ts
var memory8 = /* @__PURE__ */ new WeakMap();
function answered(concordance, asking, answering) {
  let ofConcordance = memory8.get(concordance);
  if (!ofConcordance) {
    ofConcordance = /* @__PURE__ */ new WeakMap();
    memory8.set(concordance, ofConcordance);
  }
  let ofAsking = ofConcordance.get(asking.reading);
  if (!ofAsking) {
    ofAsking = /* @__PURE__ */ new WeakMap();
    ofConcordance.set(asking.reading, ofAsking);
  }
  let words = ofAsking.get(answering.reading);
  if (!words) {
    words = findAnswers(concordance, asking, answering);
    ofAsking.set(answering.reading, words);
  }
  return words;
}
__name(answered, "answered");
function findAnswers(concordance, asking, answering) {
  const stems2 = /* @__PURE__ */ new Set();
  const roots = /* @__PURE__ */ new Set();
  for (const { stem: stem2, root } of keysOf(answering.reading, answering.locale)) {
    stems2.add(stem2);
    roots.add(root);
  }
  const translations = translationsOf(concordance, asking, answering);
  return keysOf(asking.reading, asking.locale).map((key) => ({
    key,
    answered: roots.has(key.root) || some(translations.get(key.stem), stems2)
  }));
}
__name(findAnswers, "findAnswers");
function translationsOf(concordance, asking, answering) {
  const { locales } = concordance;
  const inOrder = locales.indexOf(asking.locale) < locales.indexOf(answering.locale);
  return inOrder ? dictionaryOf(concordance, asking.locale, answering.locale).forward : dictionaryOf(concordance, answering.locale, asking.locale).backward;
}
__name(translationsOf, "translationsOf");
function some(wanted, among) {
  if (!wanted) return false;
  for (const stem2 of wanted) if (among.has(stem2)) return true;
  return false;
}
__name(some, "some");
var assumedRate = 0.7;
var assumedWords = 100;
var rates = /* @__PURE__ */ new WeakMap();
function answerRate(concordance, asking, answering) {
  let known2 = rates.get(concordance);
  if (!known2) {
    known2 = /* @__PURE__ */ new Map();
    rates.set(concordance, known2);
  }
  const name = JSON.stringify([asking.id, answering.id]);
  let rate = known2.get(name);
  if (rate === void 0) {
    let some3 = assumedRate * assumedWords;
    let all = assumedWords;
    for (const { readings } of concordance.rows) {
      const [own, other2] = [readings.get(asking.id), readings.get(answering.id)];
      if (!own || !other2) continue;
      const words = answered(concordance, { locale: asking, reading: own }, { locale: answering, reading: other2 });
      some3 += words.filter((word) => word.answered).length;
      all += words.length;
    }
    rate = some3 / all;
    known2.set(name, rate);
  }
  return rate;
}
__name(answerRate, "answerRate");

// src/concord/text/series.ts
var longest = 5;
var shortHead = 2;
function seriesIn(words, joins2) {
  const found = [];
  let inner = [];
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    if (word && (word.before === 0 || i === start)) continue;
    const join = joinIn(words, start, i, joins2);
    const opened = words[start]?.before === 1;
    if (opened && join >= 0 && join - start <= longest && (inner.length > 0 || join > start)) {
      const last2 = join > start ? [[start, join]] : [];
      const between = [...inner, ...last2];
      found.push({ items: between.length + 2, inner: between });
      inner = [];
    } else if (opened && i - start <= (inner.length > 0 ? longest : shortHead) && join < 0) inner.push([start, i]);
    else inner = [];
    if (word && word.before > 1) inner = [];
    start = i;
  }
  return found;
}
__name(seriesIn, "seriesIn");
function joinIn(words, from, to, joins2) {
  for (let i = from; i < Math.min(to, from + longest + 1); i++) if (joins2.has(words[i]?.lower ?? "")) return i;
  return -1;
}
__name(joinIn, "joinIn");

// src/concord/text/lost-item.ts
var leastRate = 0.72;
var shortItem = 3;
function seriesOf({ locale, reading }) {
  const words = locale.language?.words;
  return words ? seriesIn(readingWords(reading), /* @__PURE__ */ new Set([...words.and, ...words.or])) : [];
}
__name(seriesOf, "seriesOf");
function lostItem(concordance, asking, answering) {
  const longer = oddSeries(seriesOf(asking), seriesOf(answering));
  return longer && answerRate(concordance, asking.locale, answering.locale) >= leastRate ? unansweredItem(concordance, asking, answering, longer) : void 0;
}
__name(lostItem, "lostItem");
function unansweredItem(concordance, asking, answering, longer) {
  const words = readingWords(asking.reading);
  const content = answered(concordance, asking, answering);
  const lost = longer.inner.filter(([first2, end2]) => {
    const keys = content.filter(({ key }) => key.index >= first2 && key.index < end2);
    return !keys.some((key) => key.answered) && keys.length > 0;
  });
  const [item] = lost;
  const last2 = content.filter(({ key }) => key.index >= (longer.inner.at(-1)?.[1] ?? 0)).slice(0, 3);
  if (!item || lost.length > 1 || !last2.some((key) => key.answered)) return void 0;
  const [first, end] = item;
  return asking.reading.text.slice(words[first]?.start, words[end - 1]?.end);
}
__name(unansweredItem, "unansweredItem");
function oddSeries(own, theirs) {
  if (own.length !== theirs.length) return void 0;
  const odd = own.filter(({ items }, index) => items !== theirs[index]?.items);
  const [series] = odd;
  const other2 = series && theirs[own.indexOf(series)];
  if (odd.length !== 1 || !other2 || series.items !== other2.items + 1 || series.items < 4) return void 0;
  return series.inner.every(([first, end]) => end - first <= shortItem) ? series : void 0;
}
__name(oddSeries, "oddSeries");
function oneItemShort(concordance, sides) {
  if (sides.length < 3) return void 0;
  return sides.find(
    (side) => sides.every((other2) => {
      if (other2 === side) return true;
      const longer = oddSeries(seriesOf(other2), seriesOf(side));
      return longer && unansweredItem(concordance, other2, side, longer) !== void 0;
    })
  );
}
__name(oneItemShort, "oneItemShort");

// src/concord/rules/enumerations.ts
var enumerations = {
  id: "enumerations",
  group: "structure",
  severity: "warning",
  summary: "A list written out inside a text has an item in one version that another has not.",
  why: "A dropped item is a condition or a right that one version does not give.",
  *check(concordance) {
    yield* differences(concordance, {
      what: "items of the list",
      of: /* @__PURE__ */ __name(({ reading }) => enumerationLabels(reading).length, "of"),
      show: String
    });
    for (const row of concordance.rows) yield* lostItems(concordance, row);
  }
};
function* lostItems(concordance, row) {
  const sides = sidesOf(row, concordance);
  const short = oneItemShort(concordance, sides);
  if (short) {
    const { id } = short.locale;
    yield {
      unit: row.unit,
      locales: [id],
      message: `a list has one item less in \`${id}\` than in the other versions`
    };
    return;
  }
  const counterparts = {};
  const lost = pairsOf(sides).flatMap(([a, b]) => {
    const fromA = lostItem(concordance, a, b);
    const fromB = fromA === void 0 ? lostItem(concordance, b, a) : void 0;
    if (fromA !== void 0) counterparts[a.locale.id] = fromA;
    if (fromB !== void 0) counterparts[b.locale.id] = fromB;
    return fromA === void 0 && fromB === void 0 ? [] : [[a.locale.id, b.locale.id]];
  });
  const [item] = Object.values(counterparts);
  if (item === void 0) return;
  const locales = apartIn(lost, sides.length);
  if (sides.length > 2 && locales.length > 1) return;
  yield {
    unit: row.unit,
    locales,
    message: `the item \u201C${item}\u201D of a list is not in every version (${localeNames(locales)})`,
    counterparts
  };
}
__name(lostItems, "lostItems");

// src/concord/rules/forbidden-term.ts
var forbiddenTerm = {
  id: "forbidden-term",
  group: "terms",
  severity: "error",
  summary: "A form is used that the termbase forbids.",
  why: "A name that is not the official one may not be taken for it; the finding gives the right one.",
  *check(concordance) {
    for (const row of concordance.rows) {
      for (const { locale, reading } of sidesOf(row, concordance)) {
        for (const { concept, form, text } of conceptsIn(concordance, locale, reading).apart) {
          if (form !== "forbidden") continue;
          const name = concept.forms.get(locale.id)?.name ?? concept.id;
          yield {
            unit: row.unit,
            locales: [locale.id],
            message: `\u201C${text}\u201D is not to be used in \`${locale.id}\`: write \u201C${name}\u201D`,
            actual: text,
            expected: name,
            offset: Math.max(0, reading.raw.indexOf(text))
          };
        }
      }
    }
  }
};

// src/concord/text/robust.ts
function median(numbers3) {
  const sorted = [...numbers3].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
__name(median, "median");
function spread(numbers3, centre) {
  return 1.4826 * median(numbers3.map((number) => Math.abs(number - centre)));
}
__name(spread, "spread");

// src/concord/text/lengths.ts
var assumedSpread = 1.5;
var assumedWeight = 12;
var floor = 4e-3;
var lengthGauge = rememberThree(learn3);
function learn3(concordance, a, b) {
  const pairs2 = concordance.rows.flatMap(({ readings }) => {
    const [ra, rb] = [readings.get(a.id), readings.get(b.id)];
    return ra?.text.trim() && rb?.text.trim() ? [[ra, rb]] : [];
  });
  const sizes = median(pairs2.map(([ra, rb]) => size(ra, rb)));
  const long = pairs2.filter(([ra, rb]) => size(ra, rb) >= sizes);
  const trust = long.length / (long.length + assumedWeight);
  const centre = trust * median(long.map(([ra, rb]) => logRatio(ra, rb)));
  const scaled = long.map(([ra, rb]) => (logRatio(ra, rb) - centre) / expected(ra, rb));
  const unit = trust * spread(scaled, 0) + (1 - trust) * assumedSpread;
  return (ra, rb) => (logRatio(ra, rb) - centre) / (Math.max(unit, 0.4) * expected(ra, rb));
}
__name(learn3, "learn");
function logRatio(a, b) {
  return Math.log((a.text.length + 1) / (b.text.length + 1));
}
__name(logRatio, "logRatio");
function size(a, b) {
  return Math.min(a.text.length, b.text.length);
}
__name(size, "size");
function expected(a, b) {
  return Math.sqrt(2 / (size(a, b) + 1) + floor);
}
__name(expected, "expected");

// src/concord/rules/length.ts
var furthest = 6;
var leastDifference = 40;
var length = {
  id: "length",
  group: "length",
  severity: "warning",
  summary: "The lengths of two versions of a unit stand out from the instrument's own ratio.",
  why: "A text far too short has lost something, and one far too long has gained something.",
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const far = pairsOf(sides).filter(
        ([a, b]) => Math.abs(distance(concordance, a, b)) > furthest && Math.abs(a.reading.text.length - b.reading.text.length) > leastDifference
      );
      if (far.length === 0) continue;
      const one = sides.length < 3 ? void 0 : farthest(concordance, sides);
      const counterparts = Object.fromEntries(
        sides.map(({ locale, reading }) => [locale.id, `${reading.text.length} characters`])
      );
      yield {
        unit: row.unit,
        locales: one ? [one.locale.id] : [...new Set(far.flat().map(({ locale }) => locale.id))],
        message: `lengths stand out from the usual ratio: ${said(counterparts)}`,
        counterparts
      };
    }
  }
};
function distance(concordance, a, b) {
  return lengthGauge(concordance, a.locale, b.locale)(a.reading, b.reading);
}
__name(distance, "distance");
function farthest(concordance, sides) {
  let best;
  for (const side of sides) {
    const distances = sides.filter((other2) => other2 !== side).map((other2) => distance(concordance, side, other2));
    const signs = new Set(distances.map(Math.sign));
    const least = signs.size === 1 ? Math.min(...distances.map(Math.abs)) : 0;
    if (least > furthest / 2 && (!best || least > best.least)) best = { side, least };
  }
  return best?.side;
}
__name(farthest, "farthest");

// src/concord/rules/links.ts
var links = {
  id: "links",
  group: "structure",
  severity: "error",
  summary: "The links of a unit lead to different places in different versions.",
  why: "Readers of one version are sent to another document than readers of the other.",
  check: /* @__PURE__ */ __name((concordance) => differences(concordance, {
    what: "targets of links",
    of: /* @__PURE__ */ __name(({ reading }) => linkTargets(reading).sort(), "of"),
    show: /* @__PURE__ */ __name((targets) => targets.join(" ") || "none", "show")
  }), "check")
};

// src/concord/rules/look-alikes.ts
var accents = new RegExp("(?<=\\p{L})[\xB4`\u02B9\u2032](?=\\p{L})", "gu");
var suspect = /[´`ʹ′\p{Script=Cyrillic}\p{Script=Greek}]/u;
var mixed = new RegExp("\\p{L}+", "gu");
var lookAlikes = {
  id: "look-alikes",
  group: "typography",
  severity: "warning",
  summary: "A character looks like the right one and is another.",
  why: "The page looks right, but searches fail and comparisons differ.",
  check: /* @__PURE__ */ __name((concordance) => slips(concordance, function* (text) {
    if (!suspect.test(text)) return;
    for (const { index, 0: char } of text.matchAll(accents)) {
      yield { message: `\u201C${char}\u201D for an apostrophe`, start: index, end: index + char.length, replacement: "\u2019" };
    }
    for (const { index, 0: word } of text.matchAll(mixed)) {
      if (new RegExp("\\p{Script=Latin}", "u").test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) {
        yield { message: `letters of two alphabets in \u201C${word}\u201D`, start: index, end: index + word.length };
      }
    }
  }), "check")
};

// src/concord/rules/missing.ts
var missing = {
  id: "missing",
  group: "completeness",
  severity: "error",
  summary: "A version has no text for a unit that others have.",
  why: "A provision that one version lacks is not in force for those who read that version.",
  *check({ rows, locales }) {
    for (const row of rows) {
      if (row.presence !== void 0) continue;
      if (row.presence) continue;
      const absent = locales.map(({ id }) => id).filter((id) => !row.readings.has(id) && (row.absent?.has(id) ?? true));
      if (absent.length === 0) continue;
      const names3 = absent.map((id) => `\`${id}\``).join(", ");
      yield { unit: row.unit, locales: absent, message: `${names3} ${absent.length === 1 ? "has" : "have"} no text` };
    }
  }
};

// src/concord/text/profile.ts
var declared = 20;
var spelling = 200;
var unseenRun = 0.5;
var alphabet = 4e3;
var muchSpelling = 2e3;
var limit = 4;
var memory9 = /* @__PURE__ */ new WeakMap();
function strangeness(concordance, row, own, other2) {
  const profiles = profilesOf(concordance);
  const here = profiles.get(own.id);
  const there = profiles.get(other2.id);
  const reading = row.readings.get(own.id);
  if (!here || !there || !reading) return [];
  const inHere = tally(reading);
  const counterpart = row.readings.get(other2.id);
  const inThere = counterpart ? tally(counterpart) : /* @__PURE__ */ new Map();
  return readingWords(reading).map(({ lower }) => {
    if (new RegExp("^\\p{N}", "u").test(lower)) return 0;
    const odds = Math.log(chance(there, lower, inThere.get(lower)) / chance(here, lower, inHere.get(lower)));
    const known2 = times(here, lower, inHere.get(lower)) + times(there, lower, inThere.get(lower)) > 0;
    const trust = known2 ? 1 : Math.min(here.totalRuns, there.totalRuns) / (muchSpelling + here.totalRuns);
    return Math.max(-limit, Math.min(limit, odds * Math.min(1, trust * 2)));
  });
}
__name(strangeness, "strangeness");
function profilesOf(concordance) {
  let profiles = memory9.get(concordance);
  if (!profiles) {
    profiles = new Map(concordance.locales.map((locale) => [locale.id, profileOf(concordance, locale)]));
    memory9.set(concordance, profiles);
  }
  return profiles;
}
__name(profilesOf, "profilesOf");
function profileOf({ rows }, locale) {
  const profile = {
    words: /* @__PURE__ */ new Map(),
    runs: /* @__PURE__ */ new Map(),
    total: 0,
    totalRuns: 0,
    spellings: /* @__PURE__ */ new Map(),
    spellingsAlone: /* @__PURE__ */ new Map()
  };
  for (const word of functionWords(locale)) count(profile, word, declared);
  for (const { readings } of rows) {
    const reading = readings.get(locale.id);
    if (reading) for (const [word, times4] of tally(reading)) count(profile, word, times4);
  }
  return profile;
}
__name(profileOf, "profileOf");
function count(profile, word, times4) {
  profile.words.set(word, (profile.words.get(word) ?? 0) + times4);
  profile.total += times4;
  if (profile.words.get(word) !== times4) return;
  for (const run of runsOf(word)) {
    profile.runs.set(run, (profile.runs.get(run) ?? 0) + 1);
    profile.totalRuns++;
  }
}
__name(count, "count");
function times(profile, word, left = 0) {
  return Math.max(0, (profile.words.get(word) ?? 0) - left);
}
__name(times, "times");
function chance(profile, word, left = 0) {
  const known2 = times(profile, word, left);
  return (known2 + spelling * spelled(profile, word, known2 === 0 && left > 0)) / (profile.total + spelling);
}
__name(chance, "chance");
function spelled(profile, word, alone3) {
  const spellings = alone3 ? profile.spellingsAlone : profile.spellings;
  const found = spellings.get(word);
  if (found !== void 0) return found;
  let product = 1;
  for (const run of runsOf(word)) {
    const seen = Math.max(0, (profile.runs.get(run) ?? 0) - (alone3 ? 1 : 0));
    product *= (seen + unseenRun) / (profile.totalRuns + alphabet * unseenRun);
  }
  spellings.set(word, product);
  return product;
}
__name(spelled, "spelled");
function runsOf(word) {
  const padded = ` ${word.slice(0, 20)} `;
  const runs = [];
  for (let i = 0; i + 3 <= padded.length; i++) runs.push(padded.slice(i, i + 3));
  return runs;
}
__name(runsOf, "runsOf");
var tallies = /* @__PURE__ */ new WeakMap();
function tally(reading) {
  let counts = tallies.get(reading);
  if (!counts) {
    counts = /* @__PURE__ */ new Map();
    for (const { lower } of readingWords(reading)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
    tallies.set(reading, counts);
  }
  return counts;
}
__name(tally, "tally");

// src/concord/text/foreign.ts
var toll = 0.3;
function foreignRun(concordance, row, side, other2) {
  const words = readingWords(side.reading);
  const { text } = side.reading;
  const excepted = exceptions(side);
  let best;
  let weight = 0;
  let first = 0;
  strangeness(concordance, row, side.locale, other2).forEach((odds, index) => {
    const word = words[index];
    weight += word && excepted(word.start) ? -toll : odds - toll;
    if (weight <= 0) {
      weight = 0;
      first = index + 1;
    } else if (!best || weight > best.weight) best = { weight, first, last: index };
  });
  if (!best) return void 0;
  const small = words.slice(best.first, best.last + 1).filter((word) => word.text === word.text.toLowerCase()).length;
  const start = words[best.first]?.start;
  const end = words[best.last]?.end;
  return { text: text.slice(start, end), weight: best.weight, words: small };
}
__name(foreignRun, "foreignRun");
var brackets = { "(": ")", "[": "]", "\xAB": "\xBB", "\u201C": "\u201D" };
var opening = /[([«“]/;
function exceptions({ reading }) {
  const covered = exceptedIn(reading);
  return (offset) => covered?.[offset] === 1;
}
__name(exceptions, "exceptions");
var exceptedIn = remember(({ text, marks: marks2 }) => {
  const ranges = [];
  for (const mark2 of marks2) {
    if (mark2.kind !== "foreign" && mark2.kind !== "emphasis") continue;
    const start = text.indexOf(mark2.text);
    if (start >= 0) ranges.push([start, start + mark2.text.length]);
  }
  let open = -1;
  let close = "";
  for (let i = text.search(opening); i >= 0 && i < text.length; i++) {
    const char = text.charAt(i);
    if (open < 0 && brackets[char]) {
      open = i;
      close = brackets[char];
    } else if (open >= 0 && char === close) {
      ranges.push([open, i]);
      open = -1;
    }
  }
  if (ranges.length === 0) return void 0;
  const covered = new Uint8Array(text.length + 1);
  for (const [start, end] of ranges) covered.fill(1, start, end);
  return covered;
});

// src/concord/rules/mixed-language.ts
var enough = 9;
var leastWords = 4;
var some2 = 4;
var fewWords = 2;
var mixedLanguage = {
  id: "mixed-language",
  group: "completeness",
  severity: "warning",
  summary: "A passage of a text is in the language of another version.",
  why: "A sentence left in another language is missing from the version that should say it.",
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const found = sides.flatMap((side) => {
        const passage = strangest(concordance, row, side, sides);
        return passage ? [{ side, passage }] : [];
      });
      if (found.length !== 1 || row.kind === "signature") continue;
      for (const { side, passage } of found) {
        if (passage.weight <= enough || passage.words < leastWords) continue;
        yield {
          unit: row.unit,
          locales: [side.locale.id],
          message: `\u201C${passage.text}\u201D in \`${side.locale.id}\` is in the language of \`${passage.other}\``,
          actual: passage.text,
          offset: Math.max(0, side.reading.raw.indexOf(passage.text))
        };
      }
    }
  }
};
function strangest(concordance, row, side, sides) {
  return sides.filter(({ locale }) => locale !== side.locale).flatMap(({ locale }) => {
    const run = foreignRun(concordance, row, side, locale);
    return run && run.weight > some2 && run.words >= fewWords ? [{ ...run, other: locale.id }] : [];
  }).sort((a, b) => b.weight - a.weight)[0];
}
__name(strangest, "strangest");

// src/concord/rules/money.ts
var money = {
  id: "money",
  group: "values",
  severity: "error",
  summary: "The versions give different amounts of money or different currencies.",
  why: "An amount owed or granted under one version would not be the amount under the other.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "money"), "check")
};

// src/concord/text/names.ts
var leastLetters = 4;
var longestName = 8;
var memory10 = /* @__PURE__ */ new WeakMap();
function namesIn(reading) {
  let names3 = memory10.get(reading);
  if (!names3) {
    names3 = readingWords(reading).flatMap(({ text, before: before3 }, index) => {
      const capital2 = new RegExp("^\\p{Lu}\\p{Ll}", "u").test(text);
      if (!capital2 || text.length < leastLetters || index === 0 || before3 > 1) return [];
      return [{ text, folded: fold2(text), index }];
    });
    memory10.set(reading, names3);
  }
  return names3;
}
__name(namesIn, "namesIn");
var foldedWords = remember(
  (reading) => new Set(readingWords(reading).map(({ text }) => fold2(text)))
);
function abbreviated(own, name, other2) {
  const words = readingWords(own.reading);
  const capital2 = /* @__PURE__ */ __name((index) => new RegExp("^\\p{Lu}", "u").test(words[index]?.text ?? ""), "capital");
  let first = name.index;
  while (first > 0 && name.index - first < longestName && words[first]?.before === 0 && capital2(first - 1)) first--;
  let end = name.index + 1;
  while (end - name.index < longestName && words[end]?.before === 0 && capital2(end)) end++;
  const initials = words.slice(first, end).map(({ text }) => text.charAt(0));
  return readingWords(other2.reading).some(({ text }) => text.length > 1 && initials.join("").includes(text));
}
__name(abbreviated, "abbreviated");
var memories = /* @__PURE__ */ new WeakMap();
function smallWords(concordance, locale) {
  let known2 = memories.get(concordance);
  if (!known2) {
    known2 = /* @__PURE__ */ new Map();
    memories.set(concordance, known2);
  }
  let words = known2.get(locale.id);
  if (!words) {
    const readings = concordance.rows.flatMap(({ readings: readings2 }) => readings2.get(locale.id) ?? []);
    const small = readings.flatMap((reading) => readingWords(reading).filter(({ text }) => new RegExp("^\\p{Ll}", "u").test(text)));
    words = new Set(small.map(({ text }) => fold2(text)));
    known2.set(locale.id, words);
  }
  return words;
}
__name(smallWords, "smallWords");

// src/concord/text/name-habits.ts
var nameHabits = rememberThree(learn4);
function learn4({ rows }, own, other2) {
  const habits = /* @__PURE__ */ new Map();
  for (const { readings } of rows) {
    const [here, there] = [readings.get(own.id), readings.get(other2.id)];
    if (!here || !there) continue;
    const names3 = new Set(namesIn(here).map((name) => name.folded));
    if (names3.size === 0) continue;
    const words = foldedWords(there);
    for (const name of names3) {
      const { units: units3, shared: shared2 } = habits.get(name) ?? { units: 0, shared: 0 };
      habits.set(name, { units: units3 + 1, shared: shared2 + (words.has(name) ? 1 : 0) });
    }
  }
  return habits;
}
__name(learn4, "learn");

// src/concord/rules/names.ts
var leastShared = 4;
var mostLost = 0.02;
var names2 = {
  id: "names",
  group: "names",
  severity: "warning",
  summary: "A proper name that the versions share everywhere else is in one version of a unit and not in another.",
  why: "A name that is gone or misspelt means another person, place or body.",
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const lost = /* @__PURE__ */ new Map();
      for (const [a, b] of pairsOf(sides)) {
        for (const name of [...lostNames(concordance, a, b), ...lostNames(concordance, b, a)]) {
          lost.set(name, [...lost.get(name) ?? [], [a.locale.id, b.locale.id]]);
        }
      }
      for (const [name, pairs2] of lost) {
        const locales = apartIn(pairs2, sides.length);
        yield {
          unit: row.unit,
          locales,
          message: `the name \u201C${name}\u201D is not in every version (${localeNames(locales)})`,
          expected: name
        };
      }
    }
  }
};
function lostNames(concordance, own, other2) {
  const habits = nameHabits(concordance, own.locale, other2.locale);
  const terms2 = conceptWords(concordance, own.locale.id);
  const uses = smallWords(concordance, own.locale);
  const expected2 = namesIn(own.reading).filter(({ folded }) => {
    if (terms2.has(folded) || uses.has(folded)) return false;
    const habit = habits.get(folded);
    return habit && habit.shared >= leastShared && habit.units - 1 - habit.shared <= mostLost * habit.units;
  });
  if (expected2.length === 0) return [];
  const words = foldedWords(other2.reading);
  const lost = expected2.filter(({ folded }) => !words.has(folded));
  return [...new Set(lost.filter((name) => !abbreviated(own, name, other2)).map(({ text }) => text))];
}
__name(lostNames, "lostNames");
var termWords = /* @__PURE__ */ new WeakMap();
function conceptWords(concordance, locale) {
  let byLocale2 = termWords.get(concordance);
  if (!byLocale2) {
    byLocale2 = /* @__PURE__ */ new Map();
    termWords.set(concordance, byLocale2);
  }
  let words = byLocale2.get(locale);
  if (!words) {
    const names3 = concordance.concepts.flatMap(({ forms }) => forms.get(locale)?.name ?? []);
    words = new Set(names3.flatMap((name) => wordsOf(name).map(({ text }) => fold2(text))));
    byLocale2.set(locale, words);
  }
  return words;
}
__name(conceptWords, "conceptWords");

// src/concord/text/aligned-cuts.ts
var drift = 0.12;
var memory11 = /* @__PURE__ */ new WeakMap();
function alignedCuts(readings) {
  const cuts = readings.map(sentenceStarts);
  const [first] = cuts;
  if (!first || first.length === 0 || cuts.some(({ length: length2 }) => length2 !== first.length)) return void 0;
  const shares = cuts.map((starts2, index) => starts2.map((at) => at / wordCount(readings[index])));
  const alike = first.every((_, cut) => {
    const places = shares.map((list2) => list2[cut] ?? 0);
    return Math.max(...places) - Math.min(...places) <= drift;
  });
  return alike ? cuts : void 0;
}
__name(alignedCuts, "alignedCuts");
function wordCount(reading) {
  return reading ? Math.max(1, readingWords(reading).length) : 1;
}
__name(wordCount, "wordCount");
function sentenceStarts(reading) {
  let starts2 = memory11.get(reading);
  if (!starts2) {
    starts2 = readingWords(reading).flatMap(
      ({ before: before3, text }, index) => index > 0 && before3 === 3 && new RegExp("^\\p{Lu}", "u").test(text) ? [index] : []
    );
    memory11.set(reading, starts2);
  }
  return starts2;
}
__name(sentenceStarts, "sentenceStarts");

// src/concord/text/marker-count.ts
var special = /* @__PURE__ */ new Set(["limit"]);
function countMarkers(markers2) {
  const of = /* @__PURE__ */ __name((...kinds2) => markers2.filter(({ kind }) => kinds2.includes(kind)), "of");
  const certain = of("certain");
  return {
    certain: certain.map(({ phrase }) => phrase),
    joined: certain.filter(({ joined }) => joined).length,
    sharing: certain.filter(({ sharing }) => sharing).length,
    special: tally2(certain),
    possible: tally2(of("possible", "telling")),
    telling: new Set(tally2(of("telling")).keys()),
    broken: of("broken").map(({ phrase }) => phrase)
  };
}
__name(countMarkers, "countMarkers");
function unanswered(asking, answering) {
  const asked = asking.certain.length - Math.min(asking.joined, answering.sharing);
  return Math.max(0, asked - answers(asking, answering));
}
__name(unanswered, "unanswered");
function oneShort(asking, answering) {
  return asking.certain.length === answering.certain.length + 1 && answers(asking, answering) < asking.certain.length;
}
__name(oneShort, "oneShort");
function silentOf(asking, answering) {
  if (answering.certain.length > 0) return false;
  const said2 = [...answering.possible.keys()];
  return [...asking.telling].some((name) => said2.every((other2) => other2 !== name && special.has(other2)));
}
__name(silentOf, "silentOf");
function answers(asking, answering) {
  let count3 = answering.certain.length;
  for (const [name, times4] of answering.possible) {
    const left = Math.max(0, times4 - (asking.possible.get(name) ?? 0));
    count3 += special.has(name) ? Math.min(left, asking.special.get(name) ?? 0) : left;
  }
  return count3;
}
__name(answers, "answers");
function tally2(markers2) {
  const counts = /* @__PURE__ */ new Map();
  for (const { name } of markers2) if (name !== void 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
__name(tally2, "tally");

// src/concord/text/markers.ts
var before = 3;
var after = 20;
var finders = /* @__PURE__ */ new WeakMap();
var memory12 = /* @__PURE__ */ new WeakMap();
function markersOf(aspect, reading, locale) {
  const data = locale.language?.force[aspect];
  if (!data) return void 0;
  let known2 = memory12.get(data);
  if (!known2) {
    known2 = /* @__PURE__ */ new WeakMap();
    memory12.set(data, known2);
  }
  let markers2 = known2.get(reading);
  if (!markers2) {
    const found = findMarkers(finderOf2(data), reading, joiningWords(data, locale));
    markers2 = [...found, ...endingMarkers(data, readingWords(reading))];
    known2.set(reading, markers2);
  }
  return markers2;
}
__name(markersOf, "markersOf");
function findMarkers(find2, reading, joining) {
  const words = readingWords(reading);
  const markers2 = [];
  const goesOn = words[0]?.text === words[0]?.lower;
  const joins2 = /* @__PURE__ */ __name((from, to) => words.slice(from, to).some(({ lower }) => joining.has(lower)), "joins");
  let marked2 = -1;
  let sentence = 0;
  let at = 0;
  let last2 = Number.NEGATIVE_INFINITY;
  for (const { value, phrase, first } of find2(words)) {
    for (; at <= first; at++) if (words[at]?.before === 3) sentence = at;
    if (value.kind === "never") continue;
    if (value.kind === "concord" && (marked2 === sentence || first === 0 && goesOn)) {
      markers2.push({ kind: "possible", name: value.kind, phrase, first, joined: false, sharing: false });
      continue;
    }
    const kind = value.kind === "concord" ? "certain" : value.kind;
    const joined = kind === "certain" && marked2 === sentence && joins2(Math.max(last2 + 1, first - before), first + 1);
    const sharing = kind === "certain" && joins2(first + 1, first + after);
    markers2.push({ kind, phrase, first, joined, sharing, ...value.name !== void 0 && { name: value.name } });
    if (kind !== "certain") continue;
    last2 = first;
    marked2 = sentence;
  }
  return markers2;
}
__name(findMarkers, "findMarkers");
function joiningWords({ joining }, { language }) {
  return /* @__PURE__ */ new Set([...language?.words.and ?? [], ...language?.words.or ?? [], ...joining]);
}
__name(joiningWords, "joiningWords");
function endingMarkers({ endings = {} }, words) {
  return Object.entries(endings).flatMap(
    ([name, list2]) => words.flatMap(
      ({ lower }, first) => list2.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending)) ? [{ kind: "possible", phrase: lower, name, first, joined: false, sharing: false }] : []
    )
  );
}
__name(endingMarkers, "endingMarkers");
function finderOf2(data) {
  let finder = finders.get(data);
  if (!finder) {
    const plain2 = /* @__PURE__ */ __name((kind) => data[kind].map((phrase) => [phrase, { kind }]), "plain");
    finder = phraseFinder([
      ...plain2("never"),
      ...plain2("certain"),
      ...plain2("concord"),
      ...named("certain", data.special),
      ...named("possible", data.possible),
      ...named("telling", data.telling),
      ...plain2("broken")
    ]);
    finders.set(data, finder);
  }
  return finder;
}
__name(finderOf2, "finderOf");
function named(kind, classes2 = {}) {
  return Object.entries(classes2).flatMap(
    ([name, phrases]) => phrases.map((phrase) => [phrase, { kind, name }])
  );
}
__name(named, "named");

// src/concord/text/disagreement.ts
var titleWords = 9;
var list = 4;
function* markerDisagreements(concordance, aspect) {
  const rows = concordance.rows.map((row) => {
    const sides = sidesOf(row, concordance).flatMap((side) => {
      const markers2 = markersOf(aspect, side.reading, side.locale);
      return markers2 ? [{ ...side, markers: markers2 }] : [];
    });
    const titles = sides.every(({ reading }) => isTitle(row, reading.text, readingWords(reading).length));
    const parts2 = titles || sides.every(({ markers: markers2 }) => markers2.length === 0) ? [] : partsOf2(sides);
    return { row, sides, parts: parts2.map((part2) => ({ part: part2, gaps: gapsOf(part2) })) };
  });
  for (const [index, { row, sides, parts: parts2 }] of rows.entries()) {
    const near3 = sides.every(({ reading }) => isSentence(reading.text)) ? parts2 : rows.slice(Math.max(0, index - list), index + list + 1).flatMap((other2) => other2.parts);
    const around = new Set(near3.flatMap(({ gaps: gaps2 }) => gaps2.map(({ asking, silent }) => pairKey(asking, silent))));
    const ids2 = new Set(
      parts2.flatMap(({ part: part2, gaps: gaps2 }) => [
        ...apart(
          gaps2.filter((gap2) => !shared(gap2, around)),
          part2
        ),
        ...aspect === "negation" ? shortOfAll(part2) : []
      ])
    );
    const locales = sides.map(({ locale }) => locale.id).filter((id) => ids2.has(id));
    if (locales.length === 0) continue;
    const counterparts = Object.fromEntries(sides.map(({ locale, markers: markers2 }) => [locale.id, shown(markers2)]));
    const verb = locales.length === 1 ? "stands apart" : "differ";
    yield { unit: row.unit, locales, message: `${aspect}: ${localeNames(locales)} ${verb}`, counterparts };
  }
}
__name(markerDisagreements, "markerDisagreements");
function shared({ asking, silent }, around) {
  return around.has(pairKey(silent, asking));
}
__name(shared, "shared");
function pairKey(asking, silent) {
  return JSON.stringify([asking, silent]);
}
__name(pairKey, "pairKey");
function shown(markers2) {
  const certain = markers2.filter(({ kind }) => kind === "certain");
  return certain.map(({ phrase }) => phrase).join(", ") || "none";
}
__name(shown, "shown");
function partsOf2(sides) {
  const cuts = alignedCuts(sides.map(({ reading }) => reading));
  if (!cuts) return [sides.map(({ locale, markers: markers2 }) => ({ id: locale.id, count: countMarkers(markers2) }))];
  const sentences2 = sides.map(({ markers: markers2 }, side) => cutMarkers(markers2, cuts[side] ?? []));
  return (sentences2[0] ?? []).map(
    (_, sentence) => sides.map(({ locale }, side) => ({ id: locale.id, count: countMarkers(sentences2[side]?.[sentence] ?? []) }))
  );
}
__name(partsOf2, "partsOf");
function cutMarkers(markers2, cuts) {
  const parts2 = Array.from({ length: cuts.length + 1 }, () => []);
  let part2 = 0;
  for (const marker of markers2) {
    while (marker.first >= (cuts[part2] ?? Number.POSITIVE_INFINITY)) part2++;
    parts2[part2]?.push(marker);
  }
  return parts2;
}
__name(cutMarkers, "cutMarkers");
function gapsOf(sides) {
  return sides.flatMap(
    (asking) => sides.filter((silent) => silent !== asking).filter((silent) => gapBetween(asking, silent, sides.length)).map((silent) => ({ asking: asking.id, silent: silent.id }))
  );
}
__name(gapsOf, "gapsOf");
function gapBetween(asking, silent, versions) {
  return versions > 2 && oneShort(asking.count, silent.count) || weighty(asking, silent);
}
__name(gapBetween, "gapBetween");
function weighty(asking, silent) {
  const lost = silent.count.broken.length > 0 && marked(asking);
  return unanswered(asking.count, silent.count) > 0 || lost || silentOf(asking.count, silent.count);
}
__name(weighty, "weighty");
function marked({ count: count3 }) {
  return count3.certain.length + count3.possible.size > 0 && count3.broken.length === 0;
}
__name(marked, "marked");
function apart(gaps2, sides) {
  const ids2 = apartIn(
    gaps2.map(({ asking, silent }) => [asking, silent]),
    sides.length
  );
  return sides.length < 3 ? ids2 : ids2.filter((id) => alone2(id, gaps2, sides));
}
__name(apart, "apart");
function shortOfAll(sides) {
  if (sides.length < 3) return [];
  const most4 = Math.max(...sides.map(({ count: count3 }) => count3.certain.length));
  const short = sides.filter(({ count: count3 }) => count3.certain.length < most4);
  const [only] = short;
  if (!only || short.length > 1 || only.count.certain.length !== most4 - 1) return [];
  const others = sides.filter((side) => side !== only);
  const byWord = ["un", "without", ...only.count.telling].some(
    (name) => others.some((other2) => times2(only, name) > times2(other2, name))
  );
  return byWord ? [] : [only.id];
}
__name(shortOfAll, "shortOfAll");
function times2({ count: count3 }, name) {
  return count3.possible.get(name) ?? 0;
}
__name(times2, "times");
function alone2(id, gaps2, sides) {
  const own = sides.find((side) => side.id === id);
  const others = sides.filter((side) => side !== own);
  if (!own || gaps2.some(({ asking, silent }) => asking !== id && silent !== id)) return false;
  const sign = gaps2.some(({ silent }) => silent === id) ? 1 : -1;
  const agreed = new Set(others.map(({ count: count3 }) => count3.certain.length)).size === 1;
  const heavy = others.some((other2) => weighty(other2, own) || weighty(own, other2));
  if (!heavy && !(agreed && sign > 0)) return false;
  return others.every(({ count: count3 }) => sign * (count3.certain.length - own.count.certain.length) > 0);
}
__name(alone2, "alone");
function isSentence(text) {
  return new RegExp("^[^\\p{L}]*\\p{Lu}", "u").test(text.slice(0, 20)) && new RegExp("[.!?]\\P{L}{0,3}$", "u").test(text.slice(-5));
}
__name(isSentence, "isSentence");
function isTitle({ kind }, text, words) {
  return kind === "heading" || words <= titleWords && /[\p{L}\p{N})]\s?$/u.test(text.slice(-3));
}
__name(isTitle, "isTitle");

// src/concord/rules/negation.ts
var negation = {
  id: "negation",
  group: "force",
  severity: "warning",
  summary: "A version denies where another does not.",
  why: "A lost \u201Cnot\u201D turns a prohibition into a permission; the sentence still reads well, so nobody sees it.",
  check: /* @__PURE__ */ __name((concordance) => markerDisagreements(concordance, "negation"), "check")
};

// src/concord/rules/no-break-spaces.ts
var noBreak = "\xA0\u202F\u2009";
var spaces2 = ` 	${noBreak}`;
var proper = "\xA0";
var noBreakSpaces = {
  id: "no-break-spaces",
  group: "typography",
  severity: "remark",
  summary: "A space before a mark or inside quotation marks is not the one the locale uses.",
  why: "A plain space lets the mark fall alone on the next line; all no-break spaces are taken for equal.",
  check: /* @__PURE__ */ __name((concordance) => slips(concordance, function* (text, locale) {
    const data = typographyOf(locale);
    if (!data) return;
    const marks2 = `${data.spaceBefore}${data.noSpaceBefore}${data.spaceInQuotes ? (data.quotes[0] ?? []).join("") : ""}`;
    for (let i = 0; i < text.length; i++) {
      if (!marks2.includes(text.charAt(i))) continue;
      const slip2 = before2(text, i, data) ?? inside(text, i, data);
      if (slip2) yield slip2;
    }
  }), "check")
};
function before2(text, i, data) {
  const mark2 = text.charAt(i);
  const previous = text.charAt(i - 1);
  if (i === 0 || previous === hidden) return void 0;
  if (data.spaceBefore.includes(mark2)) {
    if (noBreak.includes(previous)) return void 0;
    if (previous === " ") return { message: `plain space before \u201C${mark2}\u201D`, start: i - 1, end: i, replacement: proper };
    return /[\p{L}»)]/u.test(previous) && /[\s]|^$/u.test(text.charAt(i + 1)) ? { message: `no space before \u201C${mark2}\u201D`, start: i, end: i, replacement: proper } : void 0;
  }
  if (!data.noSpaceBefore.includes(mark2) || !spaces2.includes(previous) || !new RegExp("\\p{L}", "u").test(text.charAt(i - 2))) {
    return void 0;
  }
  return { message: `space before \u201C${mark2}\u201D`, start: i - 1, end: i, replacement: "" };
}
__name(before2, "before");
function inside(text, i, { spaceInQuotes, quotes }) {
  const [open, close] = quotes[0] ?? [];
  const char = text.charAt(i);
  if (!spaceInQuotes || char !== open && char !== close) return void 0;
  const at = char === open ? i + 1 : i - 1;
  const neighbour = text.charAt(at);
  if (!neighbour || neighbour === hidden || noBreak.includes(neighbour)) return void 0;
  const plain2 = neighbour === " ";
  const start = plain2 || char === open ? at : i;
  return {
    message: `${plain2 ? "plain" : "no"} space inside ${open} ${close}`,
    start,
    end: plain2 ? start + 1 : start,
    replacement: proper
  };
}
__name(inside, "inside");

// src/concord/rules/notes.ts
var notes = {
  id: "notes",
  group: "structure",
  severity: "error",
  summary: "A version calls other footnotes than another.",
  why: "A note that one version does not call is a reservation or a source its readers never see.",
  check: /* @__PURE__ */ __name((concordance) => differences(concordance, {
    what: "notes called",
    of: /* @__PURE__ */ __name(({ reading }) => reading.marks.filter((mark2) => mark2.kind === "note").map((mark2) => mark2.target ?? mark2.text), "of"),
    show: /* @__PURE__ */ __name((called) => called.join(", ") || "none", "show")
  }), "check")
};

// src/concord/rules/numbers.ts
var numbers2 = {
  id: "numbers",
  group: "values",
  severity: "error",
  summary: "The versions give different numbers, compared by value and not by figures.",
  why: "A figure that differs changes what was agreed, and no reader of one version alone can see it.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "number"), "check")
};

// src/concord/rules/obligation.ts
var obligation = {
  id: "obligation",
  group: "force",
  severity: "warning",
  summary: "A version permits where another obliges.",
  why: "A \u201Cshall\u201D turned into a \u201Cmay\u201D frees a party from what the other version binds it to.",
  check: findings
};
function* findings(concordance) {
  const named2 = /* @__PURE__ */ new Set();
  for (const aspect of ["permission", "obligation"]) {
    for (const finding3 of markerDisagreements(concordance, aspect)) {
      if (named2.has(finding3.unit)) continue;
      named2.add(finding3.unit);
      yield finding3;
    }
  }
}
__name(findings, "findings");

// src/concord/rules/opening-marks.ts
var openingMarks = {
  id: "opening-marks",
  group: "typography",
  severity: "warning",
  summary: "A question or exclamation closes without its opening mark.",
  why: "In languages that open them, such as Spanish, the mark alone at the end is a fault of spelling.",
  check: /* @__PURE__ */ __name((concordance) => slips(concordance, function* (text, locale) {
    const opened = Object.entries(typographyOf(locale)?.opened ?? {});
    for (const [closing3, opening3] of opened) {
      let open = 0;
      for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === opening3) open++;
        else if (char === closing3) {
          if (open === 0 && new RegExp("\\p{L}", "u").test(text.charAt(i - 1))) {
            yield { message: `\u201C${closing3}\u201D without \u201C${opening3}\u201D`, start: i, end: i + 1 };
          }
          open = Math.max(0, open - 1);
        }
      }
    }
  }), "check")
};

// src/concord/text/fit.ts
function fitOf(concordance, a, b) {
  const both = [...answered(concordance, a, b), ...answered(concordance, b, a)];
  return { answered: both.filter((word) => word.answered).length, all: both.length };
}
__name(fitOf, "fitOf");

// src/concord/rules/order.ts
var near2 = 8;
var fitting = 0.7;
var enough2 = 4;
var order2 = {
  id: "order",
  group: "structure",
  severity: "error",
  summary: "A text fits the counterparts of a neighbouring unit better than its own: two units are exchanged.",
  why: "Exchanged paragraphs put each provision under another number, so that every reference to them is wrong.",
  *check(concordance) {
    const exchanges = /* @__PURE__ */ new Map();
    for (const [a, b] of pairsOf(concordance.locales)) {
      for (const [row, other2] of exchanged2(concordance, a, b)) {
        const known2 = exchanges.get(row.unit) ?? { pairs: [], with: other2.unit };
        known2.pairs.push([a.id, b.id]);
        exchanges.set(row.unit, known2);
      }
    }
    for (const [unit, exchange] of exchanges) {
      const row = concordance.rows.find((candidate) => candidate.unit === unit);
      const locales = apartIn(exchange.pairs, row?.readings.size ?? 2);
      const names3 = locales.map((id) => `\`${id}\``).join(" and ");
      yield {
        unit,
        locales,
        message: `the texts of \`${unit}\` and \`${exchange.with}\` seem to be exchanged (${names3})`
      };
    }
  }
};
function exchanged2(concordance, a, b) {
  const rows = concordance.rows.filter(({ readings }) => readings.get(a.id)?.text && readings.get(b.id)?.text);
  const weights = rows.map((row) => weigh(concordance, row, row, a, b));
  const pairs2 = [];
  rows.forEach((row, i) => {
    let best;
    if ((weights[i]?.share ?? 1) >= fitting) return;
    for (let j = Math.max(0, i - near2); j <= i + near2; j++) {
      const other2 = rows[j];
      if (j === i || !other2 || (weights[j]?.share ?? 1) >= fitting) continue;
      const kept = [weights[i], weights[j]];
      const swapped = [weigh(concordance, row, other2, a, b), weigh(concordance, other2, row, a, b)];
      if (total(swapped, "words") - total(kept, "words") < enough2 / 2) continue;
      const weight = total(swapped, "weight") - total(kept, "weight");
      if (!best || weight > best.weight) best = { weight, row: other2 };
    }
    if (best && best.weight >= enough2) pairs2.push([row, best.row]);
  });
  return pairs2;
}
__name(exchanged2, "exchanged");
function total(weights, of) {
  return weights.reduce((sum2, weight) => sum2 + (weight?.[of] ?? 0), 0);
}
__name(total, "total");
function weigh(concordance, first, second, a, b) {
  const sideA = sideOf(first, a);
  const sideB = sideOf(second, b);
  if (!sideA || !sideB) return { words: 0, weight: 0, share: 1 };
  const { answered: answered2, all } = fitOf(concordance, sideA, sideB);
  const z = lengthGauge(concordance, a, b)(sideA.reading, sideB.reading);
  const words = answered2 - 0.5 * all;
  return { words, weight: words - Math.min(z * z, 50) / 4, share: answered2 / Math.max(all, 1) };
}
__name(weigh, "weigh");
function sideOf(row, locale) {
  const reading = row.readings.get(locale.id);
  return reading && { locale, reading };
}
__name(sideOf, "sideOf");

// src/concord/text/party-order.ts
var beside = 5;
var related = { two: 7, more: 14 };
function partyPairs(concordance, side, versions) {
  const reach = versions > 2 ? related.more : related.two;
  if (concordance.instrument) return adjacent2(side, instrumentParties(concordance, side), reach);
  if (concordance.concepts.some(({ kind }) => kind === "party"))
    return adjacent2(side, conceptParties(concordance, side), reach);
  return joinedNames(side);
}
__name(partyPairs, "partyPairs");
function adjacent2({ reading }, named2, reach) {
  const words = readingWords(reading);
  return named2.flatMap((party, index) => {
    const next = named2[index + 1];
    if (!next || next.id === party.id || next.first - party.last - 1 > reach) return [];
    for (let i = party.last + 1; i <= next.first; i++) if ((words[i]?.before ?? 3) > 2) return [];
    return [{ first: party.id, second: next.id }];
  });
}
__name(adjacent2, "adjacent");
function conceptParties(concordance, side) {
  const place = new Map(readingWords(side.reading).map((word, index) => [word.start, index]));
  return conceptsIn(concordance, side.locale, side.reading).apart.filter(({ concept }) => concept.kind === "party").map(({ concept, start, text }) => {
    const first = place.get(start) ?? 0;
    return { id: concept.id, first, last: first + wordsOf(text).length - 1 };
  });
}
__name(conceptParties, "conceptParties");
function joinedNames({ locale, reading }) {
  const joins2 = new Set(locale.language?.words.and);
  const words = readingWords(reading);
  const names3 = new Map(namesIn(reading).map(({ folded, index }) => [index, folded.slice(0, 4)]));
  const around = /* @__PURE__ */ __name((from, to) => {
    const found = [];
    for (let i = from; i <= to; i++) {
      const name = names3.get(i);
      if (name !== void 0) found.push(name);
    }
    return found;
  }, "around");
  return words.flatMap((word, index) => {
    const previous = words[index - 1];
    const hyphen2 = previous !== void 0 && /^[-–—]$/u.test(reading.text.slice(previous.end, word.start));
    if (!joins2.has(word.lower) && !hyphen2) return [];
    const left = around(index - beside, index - 1);
    const right = around(hyphen2 ? index : index + 1, index + beside);
    return left.filter((first) => !right.includes(first)).flatMap((first) => right.filter((second) => !left.includes(second)).map((second) => ({ first, second })));
  });
}
__name(joinedNames, "joinedNames");
var finders2 = /* @__PURE__ */ new WeakMap();
function instrumentParties(concordance, { locale, reading }) {
  let byLocale2 = finders2.get(concordance);
  if (!byLocale2) {
    byLocale2 = /* @__PURE__ */ new Map();
    finders2.set(concordance, byLocale2);
  }
  let find2 = byLocale2.get(locale.id);
  if (!find2) {
    const parties2 = concordance.instrument?.parties ?? [];
    find2 = phraseFinder(
      parties2.flatMap(({ id, names: names3 }) => (names3.get(locale.id) ?? []).map((name) => [name, id]))
    );
    byLocale2.set(locale.id, find2);
  }
  return find2(readingWords(reading)).map(({ value, first, last: last2 }) => ({ id: value, first, last: last2 }));
}
__name(instrumentParties, "instrumentParties");

// src/concord/rules/parties.ts
var parties = {
  id: "parties",
  group: "terms",
  severity: "error",
  summary: "Two parties named side by side stand in another order in another version.",
  why: "The alternat gives each signatory its place, and an obligation between parties turns round with their names.",
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const pairs2 = new Map(sides.map((side) => [side, partyPairs(concordance, side, sides.length)]));
      const turned = pairsOf(sides).flatMap(([a, b]) => {
        const pair = turnedPair(pairs2.get(a) ?? [], pairs2.get(b) ?? []);
        return pair ? [{ a, b, pair }] : [];
      });
      if (turned.length > 0) yield finding2(row, turned, sides.length);
    }
  }
};
function finding2(row, turned, versions) {
  const counterparts = {};
  for (const { a, b, pair } of turned) {
    counterparts[a.locale.id] ??= `${pair.first}, ${pair.second}`;
    counterparts[b.locale.id] ??= `${pair.second}, ${pair.first}`;
  }
  const locales = apartIn(
    turned.map(({ a, b }) => [a.locale.id, b.locale.id]),
    versions
  );
  return {
    unit: row.unit,
    locales,
    message: `the parties stand in another order in ${localeNames(locales)}`,
    counterparts
  };
}
__name(finding2, "finding");
function turnedPair(a, b) {
  if (a.length > 12 || b.length > 12) return void 0;
  return a.find(({ first, second }) => {
    const [straight2, turned] = [count2(b, first, second), count2(b, second, first)];
    const own = count2(a, first, second);
    return turned > 0 && straight2 !== own && straight2 + turned === own + count2(a, second, first);
  });
}
__name(turnedPair, "turnedPair");
function count2(pairs2, first, second) {
  return pairs2.filter((pair) => pair.first === first && pair.second === second).length;
}
__name(count2, "count");

// src/concord/rules/percentages.ts
var percentages = {
  id: "percentages",
  group: "values",
  severity: "error",
  summary: "The versions give different percentages.",
  why: "A rate decides sums and majorities, so two rates are two rules.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "percentage"), "check")
};

// src/message/tags.ts
function findTags(text, namespace) {
  const tags = [];
  let unclosed;
  const closings = text.includes("$t(") ? closingParentheses(text) : /* @__PURE__ */ new Map();
  const lastBraces = text.lastIndexOf("}}");
  for (let at = nextOpening(text, 0); at >= 0; ) {
    const isValue = text.startsWith("{{", at);
    const closing3 = isValue ? lastBraces > at ? text.indexOf("}}", at + 2) : void 0 : closings.get(at + 2);
    if (closing3 === void 0 || closing3 < 0) {
      unclosed ??= at;
      at = nextOpening(text, at + 2);
      continue;
    }
    const end = closing3 + (isValue ? 2 : 1);
    tags.push(isValue ? valueTag(text, at, end) : referenceTag(text, at, end, namespace));
    at = nextOpening(text, end);
  }
  return { tags, unclosed };
}
__name(findTags, "findTags");
function closingParentheses(text) {
  const closings = /* @__PURE__ */ new Map();
  const open = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") open.push(at);
    else if (text[at] === ")") {
      const opening3 = open.pop();
      if (opening3 !== void 0) closings.set(opening3, at);
    }
  }
  return closings;
}
__name(closingParentheses, "closingParentheses");
function nextOpening(text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
__name(nextOpening, "nextOpening");
var pattern = /\{\{|\$t\(/g;
function valueTag(text, start, end) {
  const inside2 = text.slice(start + 2, end - 2);
  const comma = inside2.indexOf(",");
  const name = (comma < 0 ? inside2 : inside2.slice(0, comma)).trim();
  return { kind: "value", name, format: comma < 0 ? "" : inside2.slice(comma + 1).trim(), start, end };
}
__name(valueTag, "valueTag");
function referenceTag(text, start, end, namespace) {
  const inside2 = text.slice(start + 3, end - 1);
  const comma = inside2.indexOf(",");
  const key = (comma < 0 ? inside2 : inside2.slice(0, comma)).trim();
  const colon = key.indexOf(":");
  const id = colon < 0 ? `${namespace}.${key}` : `${key.slice(0, colon)}.${key.slice(colon + 1)}`;
  return { kind: "reference", id, start, end };
}
__name(referenceTag, "referenceTag");
function replaceTags(text, tags, replace) {
  let out = "";
  let at = 0;
  for (const tag of tags) {
    out += text.slice(at, tag.start) + replace(tag);
    at = tag.end;
  }
  return out + text.slice(at);
}
__name(replaceTags, "replaceTags");

// src/concord/rules/placeholders.ts
var placeholders = {
  id: "placeholders",
  group: "structure",
  severity: "error",
  summary: "A version names other figures, dates or parties of the instrument than the others.",
  why: "A figure that is typed by hand, or taken from another fact, no longer changes with the fact that the other versions show.",
  *check({ rows }) {
    for (const row of rows) {
      if (row.presence) continue;
      const named2 = new Map([...row.readings].map(([locale, { raw }]) => [locale, namesIn2(raw)]));
      const found = outlier(named2, (names3) => names3.join(" "));
      if (!found) continue;
      const shown2 = /* @__PURE__ */ __name((names3) => names3.map((name) => `{{${name}}}`).join(" ") || "(none)", "shown");
      const counterparts = Object.fromEntries([...named2].map(([locale, names3]) => [locale, shown2(names3)]));
      const locales = found.apart.map((locale) => `\`${locale}\``).join(", ");
      yield {
        unit: row.unit,
        locales: found.apart,
        message: `the placeholders of ${locales} stand apart`,
        counterparts,
        ...found.agreed && { expected: shown2(found.agreed) }
      };
    }
  }
};
function namesIn2(raw) {
  const values2 = findTags(raw, "").tags.flatMap((tag) => tag.kind === "value" ? [tag] : []);
  return values2.map(({ name, format }) => format === "" ? name.split(".")[0] ?? name : name).sort();
}
__name(namesIn2, "namesIn");

// src/concord/rules/quotation-marks.ts
var paired = { "\u201C": "\u201D", "\xAB": "\xBB", "\u201E": "\u201C", "\u2018": "\u2019" };
var quotationMarks = {
  id: "quotation-marks",
  group: "typography",
  severity: "remark",
  summary: "Quotation marks are straight, or are those of another locale.",
  why: "Each language has its own marks; another set tells the reader that the text was not made for them.",
  check: /* @__PURE__ */ __name((concordance) => slips(concordance, function* (text, locale) {
    const quotes = typographyOf(locale)?.quotes;
    if (!quotes) return;
    const [outer] = quotes;
    const straight2 = text.split('"').length - 1;
    let open = false;
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i);
      if (char === '"') {
        open = !open;
        const replacement = outer?.[open ? 0 : 1];
        const safe = straight2 % 2 === 0 && replacement !== void 0;
        yield { message: "straight quotation mark", start: i, end: i + 1, ...safe && { replacement } };
      } else if (char !== "\u2018" && paired[char] && !quotes.some(([opening3]) => opening3 === char)) {
        yield { message: `the locale does not quote with ${char}`, start: i, end: i + 1 };
      }
    }
  }), "check")
};

// src/concord/rules/quotations.ts
var closing = { "\u201C": "\u201D", "\xAB": "\xBB", "\u201E": "\u201C\u201D", '"': '"' };
var quotations = {
  id: "quotations",
  group: "names",
  severity: "remark",
  summary: "A version quotes more or fewer titles or words than another.",
  why: "Quotation marks set a title or a defined term apart; styles differ between languages, so a person must judge.",
  check: /* @__PURE__ */ __name((concordance) => differences(concordance, {
    what: "quotations",
    of: /* @__PURE__ */ __name(({ reading }) => quotationsIn(reading.text), "of"),
    show: String
  }), "check")
};
function quotationsIn(text) {
  if (!/[“«„"]/u.test(text)) return 0;
  let count3 = 0;
  let awaited;
  for (const char of text) {
    if (awaited?.includes(char)) {
      count3++;
      awaited = void 0;
    } else awaited ??= closing[char];
  }
  return count3;
}
__name(quotationsIn, "quotationsIn");

// src/concord/rules/references.ts
var references = {
  id: "references",
  group: "values",
  severity: "warning",
  summary: "The versions refer to different parts of an instrument.",
  why: "A reference to another paragraph brings another rule into play.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "reference"), "check")
};

// src/concord/text/sentences.ts
var memory13 = /* @__PURE__ */ new WeakMap();
function sentencesOf(reading, locale) {
  let sentences2 = memory13.get(reading);
  if (!sentences2) {
    sentences2 = splitSentences(reading.text, new Set(locale.language?.words.abbreviations));
    memory13.set(reading, sentences2);
  }
  return sentences2;
}
__name(sentencesOf, "sentencesOf");
var closing2 = new Set(`)]}\xBB\u201D\u2019"'`.split(""));
var opening2 = new Set(`([{\xAB\u201C\u2018"'\xBF\xA1\u2014\u2013`.split(""));
var capital = /[\p{Lu}\p{Lt}\p{Lo}]/u;
var wordEnd = /[\p{L}\p{N}]/u;
var blank = /\s/u;
function splitSentences(text, abbreviations) {
  const sentences2 = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!".!?\u2026".includes(text.charAt(i))) continue;
    let end = i + 1;
    while (closing2.has(text.charAt(end)) || blank.test(text.charAt(end)) && text.charAt(end + 1) === "\xBB") end++;
    if (!blank.test(text.charAt(end))) continue;
    let next = end;
    while (blank.test(text.charAt(next)) || opening2.has(text.charAt(next))) next++;
    if (capital.test(text.charAt(next)) && !(text.charAt(i) === "." && abbreviated2(text, i, abbreviations))) {
      push(sentences2, text.slice(start, end));
      start = end;
    }
    i = next - 1;
  }
  push(sentences2, text.slice(start));
  return sentences2;
}
__name(splitSentences, "splitSentences");
function push(sentences2, sentence) {
  const trimmed2 = sentence.trim();
  if (wordEnd.test(trimmed2)) sentences2.push(trimmed2);
}
__name(push, "push");
function abbreviated2(text, dot, abbreviations) {
  let start = dot;
  while (start > 0 && dot - start < 12 && wordEnd.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, dot);
  return new RegExp("^\\p{L}$", "u").test(word) || abbreviations.has(word.toLowerCase());
}
__name(abbreviated2, "abbreviated");

// src/concord/text/omission.ts
var answeredByChance = 0.35;
var oneMore = 2;
var asMany = -2;
var fewer = -6;
var part = -6;
var leastPart = 6;
function likeliestOmission(concordance, asking, answering) {
  const words = readingWords(asking.reading);
  const gauge = lengthGauge(concordance, asking.locale, answering.locale);
  const { text } = asking.reading;
  const whole = gauge(asking.reading, answering.reading) ** 2 / 2;
  const evidence = evidenceOf2(concordance, asking, answering);
  let best;
  for (const { first, end, prior } of stretches(asking, answering)) {
    const start = words[first]?.start ?? 0;
    const stop = words[end - 1]?.end ?? text.length;
    const rest = { ...asking.reading, text: text.slice(0, text.length - (stop - start)) };
    const said2 = (evidence[end] ?? 0) - (evidence[first] ?? 0);
    const weight = prior + said2 + whole - gauge(rest, answering.reading) ** 2 / 2;
    if (!best || weight > best.weight) best = { passage: text.slice(start, stop), weight };
  }
  return best;
}
__name(likeliestOmission, "likeliestOmission");
function evidenceOf2(concordance, asking, answering) {
  const at = new Map(answered(concordance, asking, answering).map((word) => [word.key.index, word.answered]));
  const rate = Math.min(0.95, Math.max(0.4, answerRate(concordance, asking.locale, answering.locale)));
  const answeredWord = Math.log(answeredByChance / rate);
  const unansweredWord = Math.log((1 - answeredByChance) / (1 - rate));
  const sums = [0];
  for (let i = 0; i < readingWords(asking.reading).length; i++) {
    const found = at.get(i);
    sums.push((sums[i] ?? 0) + (found === void 0 ? 0 : found ? answeredWord : unansweredWord));
  }
  return sums;
}
__name(evidenceOf2, "evidenceOf");
function stretches(asking, answering) {
  const sentences2 = sentencesOf(asking.reading, asking.locale);
  if (sentences2.length < 2) return parts(asking);
  const surplus = sentences2.length - sentencesOf(answering.reading, answering.locale).length;
  const prior = surplus > 0 ? oneMore : surplus === 0 ? asMany : fewer;
  const ends = sentenceEnds(sentences2);
  return ends.map((end, index) => ({ first: ends[index - 1] ?? 0, end, prior }));
}
__name(stretches, "stretches");
var sentenceEnds = remember((sentences2) => {
  let words = 0;
  return sentences2.map((sentence) => {
    words += wordsOf(sentence).length;
    return words;
  });
});
function parts({ reading }) {
  const words = readingWords(reading);
  return words.flatMap((word, index) => {
    if (word.before === 0 || index < leastPart || words.length - index < leastPart) return [];
    return [
      { first: 0, end: index, prior: part },
      { first: index, end: words.length, prior: part }
    ];
  });
}
__name(parts, "parts");

// src/concord/rules/sentences.ts
var enough3 = 4;
var sentences = {
  id: "sentences",
  group: "structure",
  severity: "warning",
  summary: "A version has a sentence that another seems not to have.",
  why: "A dropped sentence leaves a text that reads well and says less; number of sentences, lengths and words betray it.",
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const counterparts = {};
      const pairs2 = pairsOf(sides).filter(([a, b]) => {
        for (const [asking, answering] of [
          [a, b],
          [b, a]
        ]) {
          const omission = likeliestOmission(concordance, asking, answering);
          if (!omission || omission.weight < enough3) continue;
          counterparts[asking.locale.id] = omission.passage;
          return true;
        }
        return false;
      });
      if (pairs2.length === 0) continue;
      const locales = apartIn(
        pairs2.map(([a, b]) => [a.locale.id, b.locale.id]),
        sides.length
      );
      const [sentence] = Object.values(counterparts);
      yield {
        unit: row.unit,
        locales,
        message: `\u201C${sentence}\u201D has no counterpart in every version`,
        counterparts
      };
    }
  }
};

// src/concord/text-digest.ts
import { createHash } from "node:crypto";
function readingDigest({ text, raw }) {
  return createHash("sha256").update(JSON.stringify([text, raw]), "utf8").digest("hex");
}
__name(readingDigest, "readingDigest");
function rowDigest({ unit, readings }) {
  const texts = [...readings].map(([locale, { text, raw }]) => [locale, text, raw]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
  return createHash("sha256").update(JSON.stringify([unit, ...texts]), "utf8").digest("hex");
}
__name(rowDigest, "rowDigest");

// src/concord/rules/stale.ts
var stale = {
  id: "stale",
  group: "completeness",
  severity: "error",
  summary: "A text has changed since the unit was certified, so that the others are to be looked at again.",
  why: "What was found concordant was another text; a change in any language puts all of them in question.",
  needsInstrument: true,
  *check({ rows, certificates }) {
    for (const row of certificates ? rows : []) {
      const certificate = certificates?.get(row.unit);
      if (!certificate || row.presence === "unused") continue;
      const certified = [...row.readings].filter(([locale]) => certificate.texts.has(locale));
      const changed = certified.filter(([locale, reading]) => certificate.texts.get(locale) !== readingDigest(reading)).map(([locale]) => locale);
      if (changed.length === 0) continue;
      const others = [...row.readings.keys()].filter((locale) => !changed.includes(locale));
      const names3 = /* @__PURE__ */ __name((locales) => locales.map((locale) => `\`${locale}\``).join(", "), "names");
      const again = others.length > 0 ? `; ${names3(others)} to be looked at again` : "";
      yield {
        unit: row.unit,
        locales: changed,
        message: `${names3(changed)} changed since ${certificate.by} certified the unit on ${certificate.on}${again}`
      };
    }
  }
};

// src/concord/rules/terminal-punctuation.ts
var classes = {
  ".": "a full stop",
  "\u3002": "a full stop",
  "\u0964": "a full stop",
  ";": "a semicolon",
  "\u061B": "a semicolon",
  ":": "a colon",
  "\uFF1A": "a colon",
  ",": "a comma",
  "\u060C": "a comma",
  "?": "a question mark",
  "\u061F": "a question mark",
  "!": "an exclamation mark",
  "\u2026": "an ellipsis"
};
var terminalPunctuation = {
  id: "terminal-punctuation",
  group: "typography",
  severity: "remark",
  summary: "A text ends on another mark than its counterparts.",
  why: "A lost full stop may be a lost end; languages also end list items in their own ways, so it is only a remark.",
  check: /* @__PURE__ */ __name((concordance) => differences(concordance, {
    what: "end of the text",
    of: /* @__PURE__ */ __name(({ reading }) => last(reading.text), "of"),
    show: /* @__PURE__ */ __name((char) => classes[char] ?? "no mark", "show")
  }), "check")
};
function last(text) {
  let end = text.length - 1;
  while (end >= 0 && ' \xA0\u202F\n\u201D\u2019"\xBB)*_'.includes(text.charAt(end))) end--;
  return text.charAt(end);
}
__name(last, "last");

// src/concord/rules/terms.ts
var terms = {
  id: "terms",
  group: "terms",
  severity: "error",
  summary: "A concept of the termbase is named in one version of a unit and not in another.",
  why: "Another term is another concept: the version that uses it speaks of another agreement, body or party.",
  *check(concordance) {
    if (concordance.concepts.length === 0) return;
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      for (const concept of namedIn(concordance, sides)) {
        const finding3 = compare2(concordance, row, concept, sides);
        if (finding3) yield finding3;
      }
    }
  }
};
function namedIn(concordance, sides) {
  return new Set(
    sides.flatMap(
      ({ locale, reading }) => conceptsIn(concordance, locale, reading).apart.filter(({ form }) => form !== "forbidden").map(({ concept }) => concept)
    )
  );
}
__name(namedIn, "namedIn");
function compare2(concordance, row, concept, all) {
  const sides = all.filter(({ locale }) => concept.forms.has(locale.id));
  const naming = sides.filter((side) => occurrences(concordance, side, concept, "apart").length > 0);
  const silent = sides.filter((side) => occurrences(concordance, side, concept, "any").length === 0);
  if (naming.length === 0 || silent.length === 0) return void 0;
  const apart2 = sides.length < 3 || naming.length === silent.length ? [...naming, ...silent] : naming.length < silent.length ? naming : silent;
  const counterparts = Object.fromEntries(
    sides.map((side) => [side.locale.id, occurrences(concordance, side, concept, "any")[0]?.text ?? "nothing"])
  );
  const [lacking] = silent;
  const expected2 = lacking && concept.forms.get(lacking.locale.id)?.name;
  return {
    unit: row.unit,
    locales: apart2.map(({ locale }) => locale.id),
    message: `the concept \`${concept.id}\` is named in ${localeNames(ids(naming))} and not in ${localeNames(ids(silent))}`,
    ...expected2 !== void 0 && { expected: expected2 },
    counterparts
  };
}
__name(compare2, "compare");
function occurrences(concordance, side, concept, which) {
  return conceptsIn(concordance, side.locale, side.reading)[which].filter(
    (occurrence) => occurrence.concept === concept && (which === "any" || occurrence.form !== "forbidden")
  );
}
__name(occurrences, "occurrences");
function ids(sides) {
  return sides.map(({ locale }) => locale.id);
}
__name(ids, "ids");

// src/concord/text/signature.ts
function* testimoniumDisagreements(text, locale, locales, instrument) {
  yield* languagesNamed(text, locale, locales);
  const place = instrument.signature?.place.get(locale.id);
  if (place && !fold2(text).includes(fold2(place)))
    yield { message: "the place of signature is not named", expected: place };
  const date = instrument.signature?.date;
  if (date) yield* dateNamed(text, locale, date);
  const data = locale.language?.testimonium;
  if (!data) return;
  const phrases = data.originals[instrument.originals];
  if (phrases && !says2(text, phrases)) {
    yield { message: `it does not speak of ${instrument.originals} originals`, expected: phrases[0] ?? "" };
  }
  if (locales.length > 1 && !says2(text, data.equalValidity)) {
    yield { message: "it does not say that the versions are equally valid", expected: data.equalValidity[0] ?? "" };
  }
}
__name(testimoniumDisagreements, "testimoniumDisagreements");
function says2(text, phrases) {
  return phraseFinder(phrases.map((phrase) => [phrase, true]))(wordsOf(text)).length > 0;
}
__name(says2, "says");
function* languagesNamed(text, own, locales) {
  const names3 = new Intl.DisplayNames([own.tag], { type: "language", fallback: "none" });
  const folded = fold2(text);
  const places = locales.map((locale) => {
    const name = names3.of(locale.tag.split("-")[0] ?? locale.tag) ?? "";
    return { locale, name, at: name ? folded.indexOf(stem(name)) : -1 };
  });
  for (const { name, at } of places) if (name && at < 0) yield { message: "a language is not named", expected: name };
  const [first] = places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  const self = places.find(({ locale }) => locale === own);
  if (first && self && self.at >= 0 && first !== self) {
    yield { message: "it does not name its own language first", expected: self.name };
  }
}
__name(languagesNamed, "languagesNamed");
function stem(name) {
  const folded = fold2(name);
  return folded.length > 5 ? folded.slice(0, 5) : folded;
}
__name(stem, "stem");
function* dateNamed(text, { tag }, date) {
  const time = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const words = new Set(wordsOf(text).map((word) => fold2(word.text)));
  const parts2 = format.formatToParts(time).filter(({ type }) => ["day", "month", "year"].includes(type));
  if (![...words].some((word) => /^\d/u.test(word))) return;
  if (!parts2.every(({ value }) => wordsOf(value).every((word) => words.has(fold2(word.text))))) {
    yield { message: "the date of signature is not named", expected: format.format(time) };
  }
}
__name(dateNamed, "dateNamed");

// src/concord/rules/testimonium.ts
var testimonium = {
  id: "testimonium",
  group: "testimonium",
  severity: "error",
  summary: "The testimonium disagrees with the instrument on originals, languages, place, date or equal validity.",
  why: "It is the clause that gives every version its authority; each names its own language first.",
  needsInstrument: true,
  *check(concordance) {
    const { instrument, locales, rows } = concordance;
    const row = rows.find(({ unit }) => unit === instrument?.signature?.unit);
    if (!instrument || !row) return;
    for (const { locale, reading } of sidesOf(row, concordance)) {
      for (const { message, expected: expected2 } of testimoniumDisagreements(reading.text, locale, locales, instrument)) {
        yield {
          unit: row.unit,
          locales: [locale.id],
          message: `the testimonium in \`${locale.id}\`: ${message}`,
          actual: reading.text,
          expected: expected2
        };
      }
    }
  }
};

// src/concord/rules/times.ts
var times3 = {
  id: "times",
  group: "values",
  severity: "error",
  summary: "The versions give different times of day.",
  why: "A time limit that ends at another hour is another time limit.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "time"), "check")
};

// src/concord/rules/unbalanced.ts
var pairs = ["()", "[]", "\xAB\xBB", "\u201C\u201D"];
var unbalanced = {
  id: "unbalanced",
  group: "typography",
  severity: "warning",
  summary: "A bracket or quotation mark has no partner, while another version has both.",
  why: "Where a parenthesis or a quotation ends is part of what a provision says.",
  *check({ rows }) {
    for (const row of rows) {
      for (const [open, close] of pairs) {
        const state = new Map(
          [...row.readings].map(([id, reading]) => [id, excess(authoredText(reading), open, close)])
        );
        const apart2 = [...state].filter(([, count3]) => count3 !== 0).map(([id]) => id);
        if (apart2.length === 0 || apart2.length === state.size) continue;
        yield {
          unit: row.unit,
          locales: apart2,
          message: `${open} ${close} without a partner in ${localeNames(apart2)}`,
          counterparts: Object.fromEntries([...state].map(([id, count3]) => [id, count3 === 0 ? "paired" : "unpaired"]))
        };
      }
    }
  }
};
function excess(text, open, close) {
  if (!open || !close || !(text.includes(open) || text.includes(close))) return 0;
  let depth = 0;
  let stray = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === open) depth++;
    else if (char === close) {
      if (depth > 0) depth--;
      else if (close !== ")" || !/(?:^|[^\p{L}])[\p{L}\p{N}]{1,4}$/u.test(text.slice(Math.max(0, i - 6), i))) stray++;
    }
  }
  return depth + stray;
}
__name(excess, "excess");

// src/concord/rules/units.ts
var units2 = {
  id: "units",
  group: "values",
  severity: "error",
  summary: "The versions give the same number of different units.",
  why: "Thirty days and thirty months are equal in figures and in nothing else.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "unit"), "check")
};

// src/concord/text/score.ts
function sum(numbers3) {
  return numbers3.reduce((total2, number) => total2 + number, 0);
}
__name(sum, "sum");

// src/concord/rules/untranslated.ts
var enough4 = 2;
var fewest = 2;
var untranslated = {
  id: "untranslated",
  group: "completeness",
  severity: "error",
  summary: "A text is a copy of another version, in the language of that version.",
  why: "A copy passes every count of missing texts, and readers of one language are left without the provision.",
  *check(concordance) {
    for (const row of concordance.rows) {
      if (row.presence === "optional") continue;
      const sides = sidesOf(row, concordance);
      for (const side of sides) {
        const source = sides.find(
          (other2) => other2 !== side && normal(other2.reading) === normal(side.reading) && isStrange(ownWords(concordance, row, side, other2))
        );
        if (!source) continue;
        yield {
          unit: row.unit,
          locales: [side.locale.id],
          message: `the text in \`${side.locale.id}\` is that of \`${source.locale.id}\``,
          actual: side.reading.text
        };
      }
    }
  }
};
function isStrange(odds) {
  return odds.length >= fewest && sum(odds) > enough4;
}
__name(isStrange, "isStrange");
function ownWords(concordance, row, side, other2) {
  const isExcepted = exceptions(side);
  const names3 = conceptsIn(concordance, side.locale, side.reading).apart;
  const words = readingWords(side.reading);
  return strangeness(concordance, row, side.locale, other2.locale).filter((_, index) => {
    const start = words[index]?.start ?? 0;
    return !isExcepted(start) && !names3.some((name) => start >= name.start && start < name.end);
  });
}
__name(ownWords, "ownWords");
var normal = remember(
  ({ text }) => text.toLowerCase().replace(/[\s\p{P}]+/gu, " ").trim()
);

// src/concord/rules/unused.ts
var unused = {
  id: "unused",
  group: "completeness",
  severity: "error",
  summary: "A locale file has a message that nothing in the instrument names.",
  why: "What is left over is a provision taken out of the structure, a key misspelt, or a text that one version alone holds.",
  needsInstrument: true,
  *check({ rows }) {
    for (const row of rows) {
      if (row.presence !== "unused") continue;
      for (const locale of row.readings.keys()) {
        yield { unit: row.unit, locales: [locale], message: `\`${locale}\` has a message that nothing names` };
      }
    }
  }
};

// src/concord/rules/years.ts
var years = {
  id: "years",
  group: "values",
  severity: "error",
  summary: "The versions give different years.",
  why: "A year says which period or which instrument is meant.",
  check: /* @__PURE__ */ __name((concordance) => valueFindings(concordance, "year"), "check")
};

// src/concord/registry.ts
var rules = [
  missing,
  unused,
  empty,
  stale,
  untranslated,
  mixedLanguage,
  sentences,
  enumerations,
  order2,
  emphasis,
  links,
  placeholders,
  notes,
  numbers2,
  percentages,
  money,
  dates,
  years,
  times3,
  references,
  units2,
  absentValues,
  terms,
  forbiddenTerm,
  acronyms,
  parties,
  names2,
  quotations,
  addresses,
  negation,
  obligation,
  testimonium,
  length,
  noBreakSpaces,
  quotationMarks,
  openingMarks,
  apostrophes,
  doubledSpaces,
  doubledWords,
  lookAlikes,
  unbalanced,
  terminalPunctuation
];

// src/report/marked-part.ts
function markedPart(markdown, name) {
  const [before3, after2] = markers(name);
  const start = markdown.indexOf(before3);
  const end = markdown.indexOf(after2);
  return start < 0 || end < start ? void 0 : markdown.slice(start + before3.length, end).trim();
}
__name(markedPart, "markedPart");
function withMarkedPart(markdown, name, part2) {
  if (markedPart(markdown, name) === void 0) return markdown;
  const [before3, after2] = markers(name);
  const head = markdown.slice(0, markdown.indexOf(before3) + before3.length);
  return `${head}
${part2.trim()}
${markdown.slice(markdown.indexOf(after2))}`;
}
__name(withMarkedPart, "withMarkedPart");
function markers(name) {
  return [`<!-- ${name} -->`, `<!-- /${name} -->`];
}
__name(markers, "markers");

export {
  rowDigest,
  findTags,
  replaceTags,
  rules,
  withMarkedPart
};
