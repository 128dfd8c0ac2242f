import { isAbsolute, relative, sep } from 'node:path';

/** A file name as reports give it: relative to `base`, with forward slashes. */
export function relativeFile(file: string, base: string): string {
  const name = isAbsolute(file) ? relative(base, file) : file;
  return name.split(sep).join('/');
}
