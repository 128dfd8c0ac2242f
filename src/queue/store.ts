import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Outcome } from '../diagnostic.js';
import { makeFolder } from '../make-folder.js';

/** Where the inputs and outputs of jobs are kept, as objects with names; what is there is whole, and never changes. */
export interface Store {
  /** The bytes of an object; undefined where there is none. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Writes an object, whole or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
}

/** The store at a folder, which must be one that can be written, or at `s3://bucket/prefix`. */
export async function openStore(place: string, environment: Readonly<NodeJS.ProcessEnv>): Promise<Outcome<Store>> {
  try {
    if (place.startsWith('s3://')) {
      const { S3Store } = await import('./s3-store.js');
      return { value: new S3Store(place, environment), diagnostics: [] };
    }
    const { FolderStore } = await import('./folder-store.js');
    makeFolder(place);
    await access(place, constants.W_OK);
    return { value: new FolderStore(place), diagnostics: [] };
  } catch (error) {
    const message = `the store cannot be used: ${error instanceof Error ? error.message : String(error)}`;
    return { value: undefined, diagnostics: [{ rule: 'load/queue', severity: 'error', message }] };
  }
}
