import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import { makeFolder } from '../make-folder.js';
import type { Artifact } from '../model.js';
import { scratchFolder } from '../scratch-folder.js';
import { foreignFile } from './foreign-file.js';

/**
 * Puts artifacts in place of the folder `out`, all or nothing: they are written to a folder beside it on the same
 * file system and renamed. A folder that holds anything else than an earlier publication is not touched.
 */
export async function publish(
  artifacts: readonly Pick<Artifact, 'path' | 'bytes'>[],
  out: string,
): Promise<Diagnostic[]> {
  const problem = (message: string): Diagnostic[] => [{ rule: 'publish', severity: 'error', message }];
  let scratch: string | undefined;
  try {
    const target = await placeOf(out);
    const parent = dirname(target);
    const previous = join(parent, `.${basename(target)}.previous`);
    makeFolder(parent);
    // A kill between the two renames left the last publication under its other name.
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    const foreign = existsSync(target) ? await foreignFile(target) : undefined;
    if (foreign !== undefined) return problem(`${out} ${foreign}; it is left as it is`);
    scratch = await scratchFolder(parent, `.${basename(target)}.staging-`);
    // That one is made for this user alone; what is below it, for whom the user lets see files.
    const staging = join(scratch, 'publication');
    await mkdir(staging);
    for (const { path, bytes } of artifacts) {
      const file = join(staging, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    exchange(staging, target, previous);
    return [];
  } catch (error) {
    return problem(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  }
}

// Where a link leads, so that the link stays.
async function placeOf(out: string): Promise<string> {
  if (!lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()) return resolve(out);
  return await realpath(out);
}

/** Other builds may publish to the same place at the same moment. */
const mostTries = 20;
const passing: readonly unknown[] = ['ENOTEMPTY', 'EEXIST', 'ENOENT'];

// Synchronous, so that nothing else runs between the two renames.
function exchange(staging: string, target: string, previous: string): void {
  for (let tries = 1; ; tries++) {
    try {
      if (existsSync(target)) {
        // What stands under the other name is the last publication until there is one here.
        rmSync(previous, { recursive: true, force: true });
        renameSync(target, previous);
      }
      renameSync(staging, target);
      rmSync(previous, { recursive: true, force: true, maxRetries: mostTries });
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (tries < mostTries && passing.includes(code) && existsSync(staging)) continue;
      if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
      throw error;
    }
  }
}
