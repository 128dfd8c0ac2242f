import type { Outcome } from '../../diagnostic.js';
import { type PdfStyle } from './pdf-style.js';
/** Reads and validates a style file; every value at fault is a diagnostic that names it. */
export declare function readStyle(file: string): Promise<Outcome<PdfStyle>>;
