import type { Update } from '../pdf-file/append-objects.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { PdfRef } from '../pdf-file/pdf-object.js';
/**
 * Puts a field into the structure tree as a Form element, as ISO 14289-1, 7.18.4 wants it, below the element of the
 * signatures; its key in the tree of parents, or nothing where the file has no flat tree of that kind to add to.
 */
export declare function tagField(file: PdfFile, update: Update, field: PdfRef, page: PdfRef, element: PdfRef | undefined): number | undefined;
