import { createHash, type Hash } from 'node:crypto';
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256, in hexadecimal, of everything at `paths` below `root`: files and folders, by name and content.
 * Undefined where something can be read in more than one way or not at all: a link, a pipe, no permission.
 */
export function digestFiles(root: string, paths: readonly string[]): string | undefined {
  const hash = createHash('sha256');
  try {
    const isPlain = paths.every(
      (path) => !existsSync(join(root, path)) || add(hash, root, path, lstatSync(join(root, path))),
    );
    return isPlain ? hash.digest('hex') : undefined;
  } catch {
    return undefined;
  }
}

function add(hash: Hash, root: string, path: string, kind: Pick<Dirent, 'isFile' | 'isDirectory'>): boolean {
  if (kind.isFile()) {
    const bytes = readFileSync(join(root, path));
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
    return true;
  }
  if (!kind.isDirectory()) return false;
  hash.update(JSON.stringify([path]));
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .every((entry) => add(hash, root, `${path}/${entry.name}`, entry));
}
