import { characterClasses } from '../text/character-classes.js';

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
    const code = text.codePointAt(start) ?? 0;
    const found = classOf(code);
    const kind = kinds[found] ?? 'mark';
    let end = start + width(code);
    while (kind !== 'mark' && end < text.length) {
      const next = text.codePointAt(end) ?? 0;
      if (classOf(next) !== found) break;
      end += width(next);
    }
    const piece = text.slice(start, end);
    if (kind !== 'space') tokens.push({ kind, text: piece, fold: fold(piece, kind), start, end, gap });
    gap = kind === 'space' ? piece : '';
    start = end;
  }
  return tokens;
}

const kinds = ['space', 'word', 'digits', 'mark'] as const;

const classOf = characterClasses((character) => {
  if (/\s/.test(character)) return 0;
  if (/[\p{L}\p{M}]/u.test(character)) return 1;
  return /\p{Nd}/u.test(character) ? 2 : 3;
});

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
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
