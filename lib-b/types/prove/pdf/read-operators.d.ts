import type { PdfObject } from '../../pdf-file/pdf-object.js';
/** Reads what a content stream (ISO 32000-1, 7.8.2) or a map of characters says, operator by operator; throws `Malformed`. */
export declare function readOperators(bytes: Uint8Array, told: (operator: string, operands: readonly PdfObject[]) => void): void;
