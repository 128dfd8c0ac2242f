/** Where the inputs and outputs of jobs are kept, as objects with names; what is there is whole, and never changes. */
export interface Store {
  /** The bytes of an object; undefined where there is none. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Writes an object, whole or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
}

/** The store at a folder, or at `s3://bucket/prefix`. */
export async function openStore(place: string, environment: Readonly<NodeJS.ProcessEnv>): Promise<Store> {
  if (!place.startsWith('s3://')) return new (await import('./folder-store.js')).FolderStore(place);
  return new (await import('./s3-store.js')).S3Store(place, environment);
}
