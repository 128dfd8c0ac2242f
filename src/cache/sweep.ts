import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Most bytes that the entries of a folder take up after it was swept. */
const limit = 512 * 1024 * 1024;
/** How often a folder is swept at most, and how old a draft is that nobody writes any more: milliseconds. */
const pause = 10 * 60 * 1000;
const marker = 'alternat-swept';
/** Entries, and drafts of entries: whatever else lies there is somebody else's. */
const entry = /^[0-9a-f]{64}(?:\.[0-9a-f]{12}\.tmp)?$/;

/** Removes the entries that were not read for the longest time until the rest is within `most` bytes. */
export function sweep(folder: string, most = limit, now = Date.now()): void {
  if (now - modified(join(folder, marker)) < pause) return;
  touch(join(folder, marker), now);
  const files = readdirSync(folder)
    .filter((name) => entry.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats?.isFile() ? [{ path, size: stats.size, read: stats.mtimeMs }] : [];
    })
    .sort((one, other) => other.read - one.read);
  let total = 0;
  for (const { path, size, read } of files) {
    const isLeft = path.endsWith('.tmp') && now - read > pause;
    total += size;
    if (isLeft || total > most) rmSync(path, { force: true });
  }
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function touch(file: string, now: number): void {
  writeFileSync(file, '');
  utimesSync(file, new Date(now), new Date(now));
}
