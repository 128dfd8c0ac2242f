import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../src/cache/cache-folder.js';
import { copyOf, digestsIn, plan, temporaryFolder } from './support/folders.js';

/** Runs the program itself, as compiled, with a cache in `folder`. */
async function alternat(folder: string, ...words: string[]): Promise<string> {
  const env = { ...process.env, ALTERNAT_CACHE_DIR: folder };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(plan, 'lib/cli.js'), ...words], { env });
  return stdout + stderr;
}

const entriesIn = (folder: string): string[] => readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));

/** The entries of a folder with the number of each file: one that is written again has another. */
const filesOf = (folder: string) => entriesIn(folder).map((name) => [name, statSync(join(folder, name)).ino]);

describe('the program and its cache', { timeout: 60_000 }, () => {
  test('keeps what it made and its own code, and says the same with them', async () => {
    const folder = temporaryFolder();
    const dir = copyOf('minimal');
    const first = await alternat(folder, 'check', dir);
    expect(entriesIn(folder), 'code, what the rules found, and the whole').toHaveLength(3);
    const files = filesOf(folder);
    expect(await alternat(folder, 'check', dir)).toBe(first);
    expect(filesOf(folder), 'nothing was made anew').toEqual(files);
  });

  test('makes all anew where an entry is damaged, its own code too', async () => {
    const folder = temporaryFolder();
    const dir = copyOf('minimal');
    const first = await alternat(folder, 'check', dir);
    const whole = digestsIn(folder);
    for (const name of entriesIn(folder)) {
      const entry = readFileSync(join(folder, name));
      const middle = entry.length >> 1;
      writeFileSync(join(folder, name), entry.fill(0, middle, middle + 8));
    }
    expect(await alternat(folder, 'check', dir)).toBe(first);
    expect([...digestsIn(folder).keys()]).toEqual([...whole.keys()]);
  });

  test('keeps results where it is told to, and nothing when it is told not to', async () => {
    const [folder, results] = [temporaryFolder(), temporaryFolder()];
    const dir = copyOf('minimal');
    const first = await alternat(folder, 'check', dir, '--no-cache');
    expect(readdirSync(folder)).toEqual([]);
    expect(await alternat(folder, 'check', dir, '--cache-dir', results)).toBe(first);
    expect(entriesIn(results)).toHaveLength(2);
  });

  test('serves two processes at once', async () => {
    const folder = temporaryFolder();
    const dir = copyOf('minimal');
    const outs = [1, 2, 3].map(() => join(temporaryFolder(), 'dist'));
    await Promise.all(outs.map((out) => alternat(folder, 'build', dir, '--format', 'html', '--out', out)));
    const published = outs.map((out) => digestsIn(out));
    expect(published[1]).toEqual(published[0]);
    expect(published[2]).toEqual(published[0]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(entriesIn(folder)).toHaveLength(3);
  });
});

describe('the folder of the cache', () => {
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const ofUser = join(env.XDG_CACHE_HOME, 'alternat');

  test('is that of the project in which the tool is installed', () => {
    const project = temporaryFolder();
    const installed = join(project, 'node_modules/alternat');
    mkdirSync(installed, { recursive: true });
    expect(cacheFolder(installed, env), 'installed for all').toBe(ofUser);
    writeFileSync(join(project, 'package.json'), '{}');
    expect(cacheFolder(installed, env)).toBe(join(project, 'node_modules/.cache/alternat'));
  });

  test('is that of the user where that of the project cannot be written, or none', () => {
    const project = temporaryFolder();
    mkdirSync(join(project, 'node_modules'));
    writeFileSync(join(project, 'node_modules/.cache'), 'a file');
    writeFileSync(join(project, 'package.json'), '{}');
    expect(cacheFolder(join(project, 'node_modules/alternat'), env)).toBe(ofUser);
    expect(existsSync(ofUser)).toBe(true);
    const file = join(project, 'package.json');
    expect(cacheFolder(project, { XDG_CACHE_HOME: file })).toBeUndefined();
    expect(cacheFolder(project, { ...env, ALTERNAT_CACHE_DIR: file })).toBeUndefined();
    expect(cacheFolder(file, { XDG_CACHE_HOME: 'in/the/current/folder' })).toBeUndefined();
  });
});
