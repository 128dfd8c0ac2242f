import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { filesBelow } from '../files-below.js';
import { type Manifest, readManifest } from './read-manifest.js';

/** A publication as it was made, byte for byte. */
export interface Publication {
  readonly manifest: Manifest;
  /** The SHA-256 of the manifest, and so of everything that it names. */
  readonly digest: string;
  /** Every file by its path. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

const manifestFile = 'manifest.json';

/** Reads a publication whole, with the errors of `verifyPublication`. */
export async function readPublication(folder: string): Promise<Outcome<Publication>> {
  const files = new Map<string, Uint8Array>();
  const paths = await filesBelow(folder).catch(() => []);
  for (const path of paths) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes) files.set(path, bytes);
  }
  return verifyPublication(files, folder);
}

/**
 * Holds files against the manifest among them. One that is not as the manifest says, is missing, or is not named there
 * is an error, whose place is told as below `folder`.
 */
export function verifyPublication(files: ReadonlyMap<string, Uint8Array>, folder: string): Outcome<Publication> {
  const problem = (rule: string, path: string, message: string): Diagnostic => {
    return { rule, severity: 'error', message, place: { file: join(folder, path), line: 1, column: 1 } };
  };
  const bytes = files.get(manifestFile);
  const read = readManifest(new TextDecoder().decode(bytes ?? new Uint8Array()));
  const manifest = read.value;
  if (!bytes || !manifest) {
    const reason = bytes ? read.diagnostics[0]?.message : 'the folder has no manifest and is no publication';
    return { value: undefined, diagnostics: [problem('verify/manifest', manifestFile, reason ?? '')] };
  }
  const diagnostics: Diagnostic[] = [];
  const named = new Set([manifestFile]);
  for (const { path, sha256: wanted } of manifest.files) {
    named.add(path);
    const content = files.get(path);
    if (!content) diagnostics.push(problem('verify/missing', path, 'the file is missing or cannot be read'));
    else if (sha256(content) !== wanted)
      diagnostics.push(problem('verify/changed', path, 'the file is not as it was published'));
  }
  for (const path of files.keys())
    if (!named.has(path)) diagnostics.push(problem('verify/extra', path, 'the manifest does not name this file'));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const all = [...files].map(([path, content]) => ({ path, bytes: content }));
  return { value: { manifest, digest: sha256(bytes), files: all }, diagnostics: [] };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
