import type { PdfFile } from './pdf-file.js';
import { signatureFields } from './signature-fields.js';

/** How many revisions a file had before anybody signed. */
export function unsignedRevisions(file: PdfFile): number {
  const index = file.revisions.findIndex((_, earlier) =>
    signatureFields(file.before(earlier + 1)).some(({ signature }) => signature),
  );
  return index < 0 ? file.revisions.length : Math.max(index, 1);
}
