import { createHash } from 'node:crypto';
import type { Artifact, Edition, Purpose } from '../model.js';
import { MANIFEST_FILE } from './manifest-file.js';

/** Makes `manifest.json`: every file with its SHA-256, size, language and original, the digest of the content, and what it was made for. */
export function manifest(
  editions: readonly Edition[],
  artifacts: readonly Artifact[],
  tool: string,
  { draft = false, certifiedCopy = false }: Purpose = {},
): Artifact {
  const [first] = editions;
  const files = artifacts.map(({ path, bytes, format, locale, locales, original }) => ({
    path,
    format,
    ...(locale !== undefined && { locale }),
    ...(locales !== undefined && { locales }),
    ...(original !== undefined && { original }),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const content = {
    tool,
    instrument: first?.instrument.id,
    asTransmitted: first?.asTransmitted ?? false,
    ...(draft && { draft }),
    ...(certifiedCopy && { certifiedCopy }),
    contentDigest: first?.digest,
    units: first?.units.map(({ id }) => id),
    files,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
  return { path: MANIFEST_FILE, bytes, format: 'json' };
}
