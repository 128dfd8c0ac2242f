import type { Diagnostic } from '../diagnostic.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
/**
 * Each update after the file was published must do nothing but sign, and a signature must cover the last of them.
 * `published` revisions are known to be as they should; `covered` bytes are covered by signatures.
 */
export declare function checkRevisions(file: PdfFile, published: number, covered: number): Diagnostic[];
