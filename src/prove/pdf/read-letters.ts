import { Malformed } from '../../malformed.js';
import { isArray, type PdfObject } from '../../pdf-file/pdf-object.js';
import { readOperators } from './read-operators.js';

/** The letters that each code of a font stands for. */
export type Letters = ReadonlyMap<number, string>;

/** Reads a map of two-byte codes to letters (ISO 32000-1, 9.10.3); throws `Malformed` where it is of another kind. */
export function readLetters(bytes: Uint8Array): Letters {
  const letters = new Map<number, string>();
  readOperators(bytes, (operator, operands) => {
    if (operator === 'usecmap') throw unread();
    if (operator === 'endcodespacerange') for (const code of operands) codeOf(code);
    if (operator === 'endbfchar') {
      for (const [code, text] of groups(operands, 2)) letters.set(codeOf(code), textOf(text));
    }
    if (operator === 'endbfrange') {
      for (const [first, last, target] of groups(operands, 3)) addRange(letters, codeOf(first), codeOf(last), target);
    }
  });
  return letters;
}

/** The letters of a run of codes: one by one, or counted up from the first. */
function addRange(letters: Map<number, string>, first: number, last: number, target: PdfObject | undefined): void {
  if (isArray(target)) {
    if (target.length !== last - first + 1) throw unread();
    for (const [index, text] of target.entries()) letters.set(first + index, textOf(text));
    return;
  }
  const text = textOf(target);
  const end = text.length - 1;
  if (end < 0) throw unread();
  for (let code = first; code <= last; code++)
    letters.set(code, text.slice(0, end) + String.fromCharCode(text.charCodeAt(end) + code - first));
}

function groups(operands: readonly PdfObject[], size: number): PdfObject[][] {
  if (operands.length % size > 0) throw unread();
  return Array.from({ length: operands.length / size }, (_, index) => operands.slice(index * size, (index + 1) * size));
}

function codeOf(bytes: PdfObject | undefined): number {
  if (!(bytes instanceof Uint8Array) || bytes.length !== 2) throw unread();
  return (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
}

function textOf(bytes: PdfObject | undefined): string {
  if (!(bytes instanceof Uint8Array) || bytes.length % 2 > 0) throw unread();
  return Buffer.from(bytes).swap16().toString('utf16le');
}

function unread(): Malformed {
  return new Malformed('the map from the glyphs of a font to letters is not of the kind that is read');
}
