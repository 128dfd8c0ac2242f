import type { FoundRow } from './compare-rows.js';
/** Reads the rows of a collation back from the bytes of its page, by unit id and language; a cell in no language holds no text of the instrument. */
export declare function readCollationHtml(bytes: Uint8Array): FoundRow[];
