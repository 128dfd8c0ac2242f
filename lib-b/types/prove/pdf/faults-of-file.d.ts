import type { PdfContent } from './open-pdf.js';
/** What is wrong with a file whatever its text should be, in words. */
export declare function faultsOfFile({ missingFonts, outside, unstructured, }: Pick<PdfContent, 'missingFonts' | 'outside' | 'unstructured'>): string[];
