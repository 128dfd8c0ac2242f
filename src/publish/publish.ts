import { existsSync, renameSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { Artifact } from '../model.js';
import { scratchFolder } from '../scratch-folder.js';

/** Marks a folder as one that the tool made and may replace. */
export const MANIFEST_FILE = 'manifest.json';

/**
 * Puts artifacts in place of the folder `out`, all or nothing: they are written to a folder beside it on the same
 * file system and renamed. A folder that holds anything else than an earlier publication is not touched.
 */
export async function publish(
  artifacts: readonly Pick<Artifact, 'path' | 'bytes'>[],
  out: string,
): Promise<Diagnostic[]> {
  const target = resolve(out);
  const parent = dirname(target);
  const previous = join(parent, `.${basename(target)}.previous`);
  const problem = (message: string): Diagnostic[] => [{ rule: 'publish', severity: 'error', message }];
  let staging: string | undefined;
  try {
    await mkdir(parent, { recursive: true });
    // A kill between the two renames below left the last publication under its other name.
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    if (!(await isReplaceable(target)))
      return problem(`${out} is not empty and was not made by this tool; it is left as it is`);
    staging = await scratchFolder(parent, `.${basename(target)}.staging-`);
    await chmod(staging, 0o755); // it is made for this user alone, and a web server must read it
    for (const { path, bytes } of artifacts) {
      const file = join(staging, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await rm(previous, { recursive: true, force: true });
    // Synchronous, so that nothing else runs between the two.
    if (existsSync(target)) renameSync(target, previous);
    renameSync(staging, target);
    await rm(previous, { recursive: true, force: true });
  } catch (error) {
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
    return problem(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return [];
}

async function isReplaceable(target: string): Promise<boolean> {
  if (!existsSync(target)) return true;
  const names = await readdir(target);
  return (
    names.length === 0 || (names.includes(MANIFEST_FILE) && isOurs(await readFile(join(target, MANIFEST_FILE), 'utf8')))
  );
}

// Other programs have a manifest.json too.
function isOurs(manifest: string): boolean {
  try {
    return String(JSON.parse(manifest).tool).startsWith('alternat ');
  } catch {
    return false;
  }
}
