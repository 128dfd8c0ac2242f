import { Malformed } from '../../malformed.js';
import { ObjectReader } from '../../pdf-file/parse-object.js';
import type { PdfObject } from '../../pdf-file/pdf-object.js';

/** Marks the bytes with which an object begins: of a name, a string, an array, a dictionary or a number. */
const opening = new Uint8Array(256);
for (const character of '/(<[+-.0123456789') opening[character.charCodeAt(0)] = 1;

/** Reads what a content stream (ISO 32000-1, 7.8.2) or a map of characters says, operator by operator; throws `Malformed`. */
export function readOperators(
  bytes: Uint8Array,
  told: (operator: string, operands: readonly PdfObject[]) => void,
): void {
  const reader = new ObjectReader(bytes, 0, () => null);
  let operands: PdfObject[] = [];
  for (let next = reader.next(); next !== undefined; next = reader.next()) {
    if (opening[next] === 1) {
      operands.push(reader.object());
      continue;
    }
    const operator = reader.word();
    if (operator === '') throw reader.wrong('an operator should stand');
    told(operator, operands);
    operands = [];
  }
  if (operands.length > 0) throw new Malformed('a content stream ends too soon');
}
