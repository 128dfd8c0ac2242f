import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Manifest } from '../verify/read-manifest.js';

export const unreadable: Diagnostic = { rule: 'verify/file', severity: 'error', message: 'the file cannot be read' };

/** The manifest of the publication that a file stands in, when it is one of the same instrument. */
export async function manifestNear(path: string, instrument: string | undefined): Promise<Manifest | undefined> {
  for (const folder of [dirname(path), join(dirname(path), '..')]) {
    const { value } = await manifestIn(join(folder, 'manifest.json'));
    if (value && value.instrument === instrument) return value;
  }
  return undefined;
}

/** The manifest at a path. */
export async function manifestIn(path: string): Promise<Outcome<Manifest>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { value: undefined, diagnostics: [unreadable] };
  const { readManifest } = await import('../verify/read-manifest.js');
  return readManifest(text);
}
