import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { filesBelow } from '../files-below.js';
import { type Manifest, type ManifestFile, readManifest } from './read-manifest.js';
import type { Verification } from './verification.js';
import { verifyPdf } from './verify-pdf.js';

/** One file of a publication. */
export interface VerifiedFile {
  readonly path: string;
  /** As published, published and signed since, or otherwise. */
  readonly state: 'same' | 'signed' | 'changed' | 'missing' | 'extra';
  /** What a PDF proves by itself. */
  readonly verification: Verification | undefined;
}

const manifestFile = 'manifest.json';

/** Holds a folder against its manifest: every file with its size and SHA-256, nothing missing, nothing besides. */
export async function verifyDist(folder: string): Promise<Outcome<readonly VerifiedFile[]>> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => undefined);
  if (text === undefined) return failed(`${folder} has no ${manifestFile}`);
  const manifest = readManifest(text);
  if (!manifest.value) return { value: undefined, diagnostics: manifest.diagnostics };
  const files: VerifiedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of manifest.value.files) {
    const checked = await verifyEntry(folder, entry, manifest.value);
    if (checked.value) files.push(checked.value);
    diagnostics.push(...checked.diagnostics);
  }
  const known = new Set([manifestFile, ...manifest.value.files.map(({ path }) => path)]);
  for (const path of (await filesBelow(folder)).filter((found) => !known.has(found))) {
    files.push({ path, state: 'extra', verification: undefined });
    diagnostics.push(problem('verify/extra', path, 'the manifest does not name this file'));
  }
  return { value: files, diagnostics };
}

async function verifyEntry(folder: string, entry: ManifestFile, manifest: Manifest): Promise<Outcome<VerifiedFile>> {
  const { path, format } = entry;
  const bytes = await readFile(join(folder, ...path.split('/'))).catch(() => undefined);
  if (!bytes) {
    const diagnostics = [problem('verify/missing', path, 'the file is missing or cannot be read')];
    return { value: { path, state: 'missing', verification: undefined }, diagnostics };
  }
  const isSame = bytes.length === entry.bytes && createHash('sha256').update(bytes).digest('hex') === entry.sha256;
  if (format !== 'pdf') {
    const diagnostics = isSame ? [] : [problem('verify/changed', path, 'the file is not as it was published')];
    return { value: { path, state: isSame ? 'same' : 'changed', verification: undefined }, diagnostics };
  }
  const { value: verification, diagnostics } = await verifyPdf(bytes, { manifest });
  const isElsewhere = verification?.path !== undefined && verification.path !== path;
  const all = isElsewhere ? [...diagnostics, misplaced(path, verification.path)] : diagnostics;
  const isGood = !all.some(({ severity }) => severity === 'error');
  const state = isSame ? 'same' : isGood ? 'signed' : 'changed';
  return { value: { path, state, verification }, diagnostics: all.map((one) => ({ ...one, place: placeOf(path) })) };
}

function misplaced(path: string, other: string): Diagnostic {
  return problem('verify/changed', path, `the file stands in the place of another: it was published as ${other}`);
}

function problem(rule: string, path: string, message: string): Diagnostic {
  return { rule, severity: 'error', message, place: placeOf(path) };
}

function placeOf(path: string): NonNullable<Diagnostic['place']> {
  return { file: path, line: 1, column: 1 };
}

function failed(message: string): Outcome<readonly VerifiedFile[]> {
  return { value: undefined, diagnostics: [{ rule: 'verify/manifest', severity: 'error', message }] };
}
