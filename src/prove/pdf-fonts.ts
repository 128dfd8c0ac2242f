import type { PdfFile } from './pdf-file.js';
import type { PdfValue } from './pdf-objects.js';

/** The names of fonts that the pages of a file use without bringing them along. */
export function missingFonts(file: PdfFile): string[] {
  const missing = new Set<string>();
  const page = (value: PdfValue): void => {
    const dictionary = file.dictionary(value);
    for (const kid of file.array(dictionary?.get('Kids'))) page(kid);
    const fonts = file.dictionary(file.dictionary(dictionary?.get('Resources'))?.get('Font'));
    for (const font of fonts?.values() ?? []) if (!isEmbedded(file, font)) missing.add(nameOf(file, font));
  };
  page(file.catalog().get('Pages') ?? null);
  return [...missing];
}

function isEmbedded(file: PdfFile, value: PdfValue): boolean {
  const font = file.dictionary(value);
  const descendants = file.array(font?.get('DescendantFonts'));
  if (descendants.length > 0) return descendants.every((descendant) => isEmbedded(file, descendant));
  const descriptor = file.dictionary(font?.get('FontDescriptor'));
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
}

function nameOf(file: PdfFile, value: PdfValue): string {
  const name = file.dictionary(value)?.get('BaseFont');
  return typeof name === 'string' ? name.slice(1) : 'without a name';
}
