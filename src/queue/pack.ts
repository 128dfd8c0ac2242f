import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Files by their path, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

// A ZIP file cannot be older, and the time of packing must not change its bytes.
const mtime = new Date(1980, 0, 1);

/** Packs files into a ZIP; the same files give the same bytes. */
export function pack(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, { mtime }] as const]));
  return zipSync(entries, { level: 6 });
}

/** A path below the folder that it is unpacked in, and not out of it. */
const safe = /^(?!\/|[A-Za-z]:)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\0]+$/;

/** Unpacks what was packed; throws where it is no ZIP, or one that would write elsewhere. */
export function unpack(zip: Uint8Array): Files {
  const files = Object.entries(unzipSync(zip));
  for (const [path] of files) if (!safe.test(path)) throw new Error(`a packed file may not be called ${path}`);
  return new Map(files);
}
