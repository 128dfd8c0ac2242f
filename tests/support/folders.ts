import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The folder of the project, whose own instrument is the Plan. */
export const plan = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of one of the small instruments. */
export function instrument(name: 'minimal' | 'river-compact' | 'harbour-accord'): string {
  return fileURLToPath(new URL(`../instruments/${name}`, import.meta.url));
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that lasts as long as the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-'));
  made.push(folder);
  return folder;
}

/** A copy of a small instrument, to be spoiled: a text replaces a file, `undefined` takes it away. */
export function copyOf(
  name: Parameters<typeof instrument>[0],
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): string {
  const folder = temporaryFolder();
  for (const part of ['source', 'locales'])
    cpSync(join(instrument(name), part), join(folder, part), { recursive: true });
  for (const [path, content] of Object.entries(changes)) {
    const file = join(folder, path);
    if (content === undefined) rmSync(file, { recursive: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return folder;
}

/** Every file below a folder, by its path with forward slashes. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** The SHA-256 of every file below a folder, by its path. */
export function digestsIn(folder: string): Map<string, string> {
  const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  return new Map([...filesIn(folder)].map(([path, bytes]) => [path, digest(bytes)]));
}
