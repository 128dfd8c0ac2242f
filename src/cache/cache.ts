import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import { openEntry, sealEntry } from './entry.js';
import { sweep } from './sweep.js';

/**
 * Where results are kept, and what makes them: plain data, so that it can be handed to a worker.
 * The folder may be absent, damaged, shared or read-only: what is not whole is not there, and nothing of it is a fault.
 */
export interface Cache {
  readonly folder: string;
  /** Digest of the tool itself, since another tool gives other results. */
  readonly tool: string;
}

/** Reads the entry of a key (a SHA-256 in hexadecimal); one that is damaged or foreign is removed, and undefined. */
export function readEntry(folder: string, key: string): Buffer | undefined {
  const file = join(folder, key);
  try {
    // Whoever reads a pipe or a device may wait for ever.
    if (!lstatSync(file).isFile()) return undefined;
    const payload = openEntry(key, readFileSync(file));
    const now = new Date();
    if (payload) utimesSync(file, now, now);
    else discard(file);
    return payload;
  } catch {
    return undefined;
  }
}

/** Writes the entry of a key in one rename, and makes room where there is too much. */
export function writeEntry(folder: string, key: string, payload: Uint8Array): void {
  const draft = join(folder, `${key}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    makeFolder(folder);
    writeFileSync(draft, sealEntry(key, payload), { flag: 'wx' });
    renameSync(draft, join(folder, key));
    sweep(folder);
  } catch {
    discard(draft);
  }
}

function discard(file: string): void {
  try {
    rmSync(file);
  } catch {
    // It is not there, or cannot be removed: it is not believed either way.
  }
}
