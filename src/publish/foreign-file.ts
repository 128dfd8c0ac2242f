import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files-below.js';
import { MANIFEST_FILE } from './manifest-file.js';

/**
 * What a folder holds beside a publication of this tool, in words, and must not be lost with it: a file that the manifest
 * does not name, or a PDF that has grown since, as one that is signed does. Pages that were changed can be made again.
 */
export async function foreignFile(folder: string): Promise<string | undefined> {
  const paths = await filesBelow(folder);
  if (paths.length === 0) return undefined;
  const lengths = paths.includes(MANIFEST_FILE)
    ? lengthsIn(await readFile(join(folder, MANIFEST_FILE), 'utf8'))
    : undefined;
  if (!lengths) return 'is not empty and was not made by this tool';
  for (const path of paths) {
    if (path === MANIFEST_FILE) continue;
    const length = lengths.get(path);
    if (length === undefined) return `holds ${path}, which this tool did not publish`;
    if (path.endsWith('.pdf') && length < (await stat(join(folder, path))).size)
      return `holds ${path}, which was signed or otherwise added to since it was published`;
  }
  return undefined;
}

// The lengths of the files of a publication; undefined for the manifests of other programs.
function lengthsIn(manifest: string): Map<string, number> | undefined {
  try {
    const { tool, files } = JSON.parse(manifest) as { tool: unknown; files: { path: string; bytes: number }[] }; // what is otherwise throws, or names no file
    if (!String(tool).startsWith('alternat ')) return undefined;
    return new Map(files.map(({ path, bytes }) => [path, bytes]));
  } catch {
    return undefined;
  }
}
