import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';

/** A name tree of one node; its keys stand in the order of their bytes, not of any language. */
export function nameTree(document: PdfDocument, entries: readonly [string, unknown][]): PdfReference {
  const keyed = entries.map(([key, value]) => ({ bytes: Buffer.from(key), key, value }));
  const sorted = keyed.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const reference = document.ref({ Names: sorted.flatMap(({ key, value }) => [pdfString(key), value]) });
  reference.end();
  return reference;
}

/** Marks a text as a string of the file; pdfkit takes plain strings for names. */
export function pdfString(text: string): object {
  return new String(text);
}
