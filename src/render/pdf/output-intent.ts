import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PdfDocument } from './pdfmake-internals.js';

const name = 'sRGB IEC61966-2.1';

/** Says what the colors of a document mean, as PDF/A asks: those of a screen. */
export function addOutputIntent(document: PdfDocument): void {
  const bytes = profile();
  const destination = document.ref({ Length: bytes.length, N: 3 });
  destination.end(bytes);
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: new String(name),
    OutputConditionIdentifier: new String(name),
    DestOutputProfile: destination,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}

let read: Uint8Array | undefined;

/** The profile that comes with pdfkit. */
function profile(): Uint8Array {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('pdfmake'));
  read ??= readFileSync(resolve('pdfkit/js/data/sRGB_IEC61966_2_1.icc'));
  return read;
}
