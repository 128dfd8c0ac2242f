import { createHash } from 'node:crypto';
import type { Outcome } from '../diagnostic.js';
import type { EditionName } from '../pdf-file/edition-name.js';
import type { Manifest } from './read-manifest.js';

/** Holds the bytes of an edition as published against the manifest; the value is the path that it was published at. */
export function checkPublished(published: Uint8Array, edition: EditionName, manifest: Manifest): Outcome<string> {
  const failed = (message: string): Outcome<string> => ({
    value: undefined,
    diagnostics: [{ rule: 'verify/manifest', severity: 'error', message }],
  });
  const { instrument, locale, original, contentDigest, asTransmitted } = edition;
  if (manifest.instrument !== instrument || manifest.asTransmitted !== asTransmitted)
    return failed(`the manifest is not that of ${instrument}`);
  if (manifest.contentDigest !== contentDigest)
    return failed(
      'the file has not the content that the manifest names: it is of another state of the instrument, or was changed',
    );
  const pdfs = manifest.files.filter(({ format }) => format === 'pdf');
  const sha256 = createHash('sha256').update(published).digest('hex');
  const entry = pdfs.find((file) => file.sha256 === sha256 && file.bytes === published.length);
  if (entry) return { value: entry.path, diagnostics: [] };
  const meant = pdfs.find((file) => file.locale === locale && file.original === original);
  if (!meant) return failed(`the manifest names no edition ${locale} of the original ${original}`);
  return failed(`the file is not ${meant.path} as it was published: its bytes are not those of the manifest`);
}
