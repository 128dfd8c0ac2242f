import type { Update } from '../pdf-file/append-objects.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import type { SigningPlace } from './signing-place.js';
/**
 * Makes a signature field in an edition that has none, on the page of the signatures. Once somebody has signed, nothing
 * may be seen to be added to a page any more (ISO 32000-1, 12.8.2.2), so a further field has no extent.
 */
export declare function createField(file: PdfFile, update: Update, party: string): SigningPlace;
