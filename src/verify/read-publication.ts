import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { filesBelow } from './files-below.js';
import { type Manifest, readManifest } from './read-manifest.js';

/** A publication as it was made, byte for byte. */
export interface Publication {
  readonly manifest: Manifest;
  /** The SHA-256 of the manifest, and so of everything that it names. */
  readonly digest: string;
  /** Every file by its path, the manifest last. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

const manifestFile = 'manifest.json';

/** Reads a publication whole. A file that is not as its manifest says, is missing, or is not named there is an error. */
export async function readPublication(folder: string): Promise<Outcome<Publication>> {
  const fail = (rule: string, path: string, message: string): Diagnostic => {
    return { rule, severity: 'error', message, place: { file: join(folder, path), line: 1, column: 1 } };
  };
  const bytes = await readFile(join(folder, manifestFile)).catch(() => undefined);
  if (!bytes) {
    const diagnostics = [fail('verify/manifest', manifestFile, 'the folder has no manifest and is no publication')];
    return { value: undefined, diagnostics };
  }
  const { value: manifest, diagnostics: unread } = readManifest(bytes.toString('utf8'));
  if (!manifest)
    return { value: undefined, diagnostics: unread.map(({ rule, message }) => fail(rule, manifestFile, message)) };
  const diagnostics: Diagnostic[] = [];
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const { path, sha256: wanted } of manifest.files) {
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (!content) diagnostics.push(fail('verify/missing', path, 'the file is missing or cannot be read'));
    else if (sha256(content) !== wanted)
      diagnostics.push(fail('verify/changed', path, 'the file is not as it was published'));
    else files.push({ path, bytes: content });
  }
  const known = new Set([manifestFile, ...manifest.files.map(({ path }) => path)]);
  for (const path of await filesBelow(folder))
    if (!known.has(path)) diagnostics.push(fail('verify/extra', path, 'the manifest does not name this file'));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return {
    value: { manifest, digest: sha256(bytes), files: [...files, { path: manifestFile, bytes }] },
    diagnostics: [],
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
