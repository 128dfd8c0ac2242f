import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Outcome } from '../diagnostic.js';
import { type Cache, readEntry, writeEntry } from './cache.js';
import { digestFiles } from './digest-files.js';

/** What a result depends on beside the tool: the files of the instrument in `root`, and what was asked of them. */
export interface Question {
  readonly root: string;
  /** Anything that JSON can write. */
  readonly asked: readonly unknown[];
}

/**
 * The result of `make`, or the same as it was kept the last time that the question, the files and the tool were the
 * same; `recalled` is told of the latter. Only what came to a value is kept.
 */
export async function remembered<T>(
  cache: Cache | undefined,
  question: Question,
  make: () => Promise<Outcome<T>>,
  recalled?: (value: T) => void,
): Promise<Outcome<T>> {
  const key = cache && keyOf(cache, question);
  if (!cache || key === undefined) return make();
  const known = recall<Outcome<T>>(cache, key);
  if (known?.value !== undefined) {
    recalled?.(known.value);
    return known;
  }
  const made = await make();
  // A file may have changed between the two times that it was read, or may have been out of reach for a moment.
  const isSure = made.value !== undefined && !made.diagnostics.some(({ rule }) => rule === 'load/file');
  if (isSure && keyOf(cache, question) === key) writeEntry(cache.folder, key, serialize(made));
  return made;
}

/** The value of `make`, or the same as it was kept when it was made of the same values by the same tool. */
export function kept<T>(cache: Cache | undefined, values: readonly unknown[], make: () => T): T {
  if (!cache) return make();
  const key = createHash('sha256')
    .update(serialize([cache.tool, ...values]))
    .digest('hex');
  const known = recall<{ readonly made: T }>(cache, key);
  if (known) return known.made;
  const made = make();
  writeEntry(cache.folder, key, serialize({ made }));
  return made;
}

function keyOf({ tool }: Cache, { root, asked }: Question): string | undefined {
  const files = digestFiles(root, ['source', 'locales']);
  if (files === undefined) return undefined;
  return createHash('sha256')
    .update(JSON.stringify([tool, files, asked]))
    .digest('hex');
}

function recall<T>({ folder }: Cache, key: string): T | undefined {
  const payload = readEntry(folder, key);
  try {
    // The entry is one that this tool wrote under this key.
    return payload && (deserialize(payload) as T);
  } catch {
    return undefined;
  }
}
