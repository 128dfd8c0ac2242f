import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Files } from './pack.js';

/**
 * Everything of an instrument that a build reads. Undefined where it cannot be sent to another machine as it is: a link,
 * a pipe, a file or folder that cannot be read.
 */
export async function inputFiles(folder: string): Promise<Files | undefined> {
  const files = new Map<string, Uint8Array>();
  try {
    for (const part of ['source', 'locales'])
      for (const entry of await readdir(join(folder, part), { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory()) continue;
        if (!entry.isFile()) return undefined;
        const path = join(entry.parentPath, entry.name);
        files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
      }
  } catch {
    return undefined;
  }
  return files;
}
