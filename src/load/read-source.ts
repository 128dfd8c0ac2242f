import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { placeAt } from './place-at.js';

/** Largest source file that is read, in bytes: a hundred times the largest file of a real plan. */
const MAX_BYTES = 8 * 1024 * 1024;

const NUL = '\u0000';
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads a text file of the project at `path`, relative to `root`.
 * Errors, each at its place: missing or unreadable, a link that leaves the folder, too large, not UTF-8,
 * a byte order mark, CRLF line ends, NUL characters. Bytes that nobody sees must not change a text that is signed.
 */
export async function readSource(root: string, path: string): Promise<Outcome<string>> {
  const problem = (message: string, offset?: [string, number]): Outcome<string> => {
    const place = offset ? placeAt(path, ...offset) : { file: path, line: 1, column: 1 };
    const diagnostic: Diagnostic = { rule: 'load/file', severity: 'error', message, place };
    return { value: undefined, diagnostics: [diagnostic] };
  };
  let bytes: Buffer;
  try {
    const real = await realpath(join(root, path));
    if (leaves(await realpath(root), real))
      return problem('the file is a link that leaves the folder of the instrument');
    const stats = await stat(real);
    if (!stats.isFile() && !stats.isDirectory()) return problem('it is a pipe or a device, and no file');
    const { size } = stats;
    if (size > MAX_BYTES) return problem(`the file has ${size} bytes; at most ${MAX_BYTES} are read`);
    bytes = await readFile(real);
  } catch (error) {
    const isThere = await stat(root).catch(() => undefined);
    return problem(isThere ? `the file cannot be read: ${reason(error)}` : `there is no folder ${root}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return problem('the file is not UTF-8');
  }
  if (text.startsWith(BYTE_ORDER_MARK))
    return problem('the file begins with a byte order mark; save it as UTF-8 without one');
  const nul = text.indexOf(NUL);
  if (nul >= 0) return problem('the file holds a NUL character', [text, nul]);
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) return problem('the file has CRLF or CR line ends; save it with LF', [text, carriageReturn]);
  return { value: text, diagnostics: [] };
}

function leaves(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ELOOP') return 'its links go round in a circle';
  return error instanceof Error ? error.message : String(error);
}
