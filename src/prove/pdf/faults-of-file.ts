import type { PdfContent } from './open-pdf.js';

/** What is wrong with a file whatever its text should be, in words. */
export function faultsOfFile({
  missingFonts,
  outside,
  unstructured,
}: Pick<PdfContent, 'missingFonts' | 'outside' | 'unstructured'>): string[] {
  return [
    ...missingFonts.map((font) => `the font ${font} is not embedded`),
    ...outside.map(({ text, page }) => `text stands outside page ${page}: "${text}"`),
    ...unstructured.map(({ text, page }) => `text of page ${page} is not once in the structure: "${text}"`),
  ];
}
