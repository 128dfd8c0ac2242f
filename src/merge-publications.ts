import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from './diagnostic.js';
import { publish } from './publish/publish.js';
import { readPublication } from './verify/read-publication.js';

/** One publication that was joined with others. */
export interface Merged {
  readonly instrument: string;
  /** Where it came from. */
  readonly folder: string;
  /** SHA-256 of its manifest. */
  readonly digest: string;
  readonly files: number;
}

/**
 * Joins the publications below several folders, such as those of shards, in `out`, each in a folder called by the id of
 * its instrument. Every file is first held against its manifest; nothing is written when one fails, or when two
 * publications of one instrument differ. The same publication twice is the same once.
 */
export async function mergePublications(folders: readonly string[], out: string): Promise<Outcome<Merged[]>> {
  const merged = new Map<string, Merged>();
  const diagnostics: Diagnostic[] = [];
  for (const folder of (await Promise.all(folders.map(publicationsIn))).flat()) {
    const read = await readPublication(folder);
    diagnostics.push(...read.diagnostics);
    if (!read.value) continue;
    const { manifest, digest, files } = read.value;
    const instrument = manifest.instrument ?? '';
    const earlier = merged.get(instrument);
    const different = `another publication of ${instrument} differs from it: ${earlier?.folder}`;
    if (!isId.test(instrument))
      diagnostics.push(problem(folder, 'verify/manifest', 'the manifest names no instrument'));
    else if (earlier && earlier.digest !== digest) diagnostics.push(problem(folder, 'merge/conflict', different));
    else if (!earlier) merged.set(instrument, { instrument, folder, digest, files: files.length });
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  for (const one of merged.values()) diagnostics.push(...(await copy(one, join(out, one.instrument))));
  const value = [...merged.values()].sort((a, b) => (a.instrument < b.instrument ? -1 : 1));
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

const isId = /^[a-z0-9][a-z0-9-]*$/;

/** The folder itself where it is a publication, else every folder in it; what is hidden is of a build that was killed. */
async function publicationsIn(folder: string): Promise<string[]> {
  if (existsSync(join(folder, 'manifest.json'))) return [folder];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  // One that cannot be read is told like one without a manifest.
  if (!entries) return [folder];
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  return names.sort().map((name) => join(folder, name));
}

async function copy({ folder, digest }: Merged, out: string): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = await readPublication(folder);
  if (!value) return diagnostics;
  if (value.digest !== digest) return [problem(folder, 'verify/changed', 'the publication has changed meanwhile')];
  return publish(value.files, out);
}

function problem(folder: string, rule: string, message: string): Diagnostic {
  return { rule, severity: 'error', message, place: { file: join(folder, 'manifest.json'), line: 1, column: 1 } };
}
