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

const pattern = /[\p{L}\p{M}]+|\p{Nd}+|\s+|[\s\S]/gu;

/** Splits a text into tokens, in one pass; white space is kept as the `gap` of the token after it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = '';
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    const kind = kindOf(piece);
    if (kind === 'space') gap = piece;
    else {
      tokens.push({ kind, text: piece, fold: fold(piece, kind), start: index, end: index + piece.length, gap });
      gap = '';
    }
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] | 'space' {
  const first = piece.charAt(0);
  if (first >= '0' && first <= '9') return 'digits';
  if (/^\s/.test(piece)) return 'space';
  if (/^[\p{L}\p{M}]/u.test(piece)) return 'word';
  return /^\p{Nd}/u.test(piece) ? 'digits' : 'mark';
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
