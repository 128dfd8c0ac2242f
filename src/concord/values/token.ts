/** A run of letters, a run of figures or one mark of a text. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  /** The text without case, accents or variants of apostrophe and hyphen; figures of other scripts as 0–9. */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  /** The white space before it, if any. */
  readonly gap: string;
}

/** Splits a text into tokens, in one pass; white space is kept as the `gap` of the token after it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = '';
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    let end = start + widthAt(text, start);
    while (kind !== 'mark' && end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
    const piece = text.slice(start, end);
    if (kind !== 'space') tokens.push({ kind, text: piece, fold: fold(piece, kind), start, end, gap });
    gap = kind === 'space' ? piece : '';
    start = end;
  }
  return tokens;
}

type Kind = Token['kind'] | 'space';

// Few characters occur in a text, and each is looked up in the tables of Unicode once.
const kinds = new Map<number, Kind>();

function kindAt(text: string, at: number): Kind {
  const code = text.codePointAt(at) ?? 0;
  let kind = kinds.get(code);
  if (!kind) {
    kind = kindOf(String.fromCodePoint(code));
    kinds.set(code, kind);
  }
  return kind;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindOf(character: string): Kind {
  if (/\s/.test(character)) return 'space';
  if (/[\p{L}\p{M}]/u.test(character)) return 'word';
  return /\p{Nd}/u.test(character) ? 'digits' : 'mark';
}

function fold(piece: string, kind: Token['kind']): string {
  if (kind === 'digits') return /^[0-9]/.test(piece) ? piece : [...piece].map(figure).join('');
  if (kind === 'mark') return marks[piece] ?? piece;
  return foldWord(piece);
}

const marks: Readonly<Record<string, string>> = { '’': "'", ʼ: "'", '‑': '-', '‐': '-', '–': '-', '−': '-' };

/** A word in lower case and without accents, as tables of words hold it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
}

// Decimal digits stand in Unicode in runs of ten that begin at a multiple of ten or of sixteen, zero first.
function figure(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
