import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type BuildOptions, build } from '../src/build.js';
import { type Cache, readEntry, writeEntry } from '../src/cache/cache.js';
import { digestFiles } from '../src/cache/digest-files.js';
import { kept, remembered } from '../src/cache/remembered.js';
import { sweep } from '../src/cache/sweep.js';
import type { Outcome } from '../src/diagnostic.js';
import * as commands from './support/commands.js';
import { copyOf, filesIn, instrument, temporaryFolder } from './support/folders.js';

const key = 'ab'.repeat(32);
const other = 'cd'.repeat(32);

function emptyCache(): Cache {
  return { folder: join(temporaryFolder(), 'cache'), tool: 'this tool' };
}

/** The entries of a cache, by their names. */
function entriesOf({ folder }: Cache): string[] {
  return readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));
}

/** Builds a folder, and gives what was published. */
async function published(
  folder: string,
  cache: Cache | undefined,
  formats: BuildOptions['formats'],
): Promise<Map<string, Buffer>> {
  const out = join(temporaryFolder(), 'dist');
  const { value, diagnostics } = await build(folder, {
    out,
    formats,
    asTransmitted: false,
    rules: {},
    ...(cache && { cache }),
  });
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return filesIn(out);
}

describe('an entry', () => {
  test('reads as it was written, and no other does', () => {
    const folder = temporaryFolder();
    writeEntry(folder, key, Buffer.from('kept'));
    expect(readEntry(folder, key)?.toString()).toBe('kept');
    expect(readEntry(folder, other)).toBeUndefined();
  });

  const whole = (): Buffer => {
    const folder = temporaryFolder();
    writeEntry(folder, key, Buffer.from('kept'));
    return readFileSync(join(folder, key));
  };
  const spoiled = (change: (entry: Buffer) => void): Buffer => {
    const entry = whole();
    change(entry);
    return entry;
  };
  const strange = (): Buffer => {
    const folder = temporaryFolder();
    writeEntry(folder, other, Buffer.from('kept'));
    return readFileSync(join(folder, other));
  };

  test.each<[string, Buffer]>([
    ['empty', Buffer.alloc(0)],
    ['half-written', whole().subarray(0, 50)],
    ['without its last byte', whole().subarray(0, -1)],
    ['with a byte too many', Buffer.concat([whole(), Buffer.from('!')])],
    ['of another program', Buffer.from('{"kept":true}'.repeat(20))],
    ['of another key', strange()],
    ...[0, 20, 50, 70, 90].map((at): [string, Buffer] => [
      `with byte ${at} changed`,
      spoiled((entry) => entry.writeUInt8(entry.readUInt8(at) ^ 1, at)),
    ]),
  ])('that is %s is not there, and is removed', (_, bytes) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, key), bytes);
    expect(readEntry(folder, key)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('may have a folder in its place, or no folder to be in', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, key));
    expect(readEntry(folder, key)).toBeUndefined();
    writeEntry(folder, key, Buffer.from('kept'));
    expect(readdirSync(folder)).toEqual([key]);
    const file = join(folder, 'file');
    writeFileSync(file, 'no folder');
    writeEntry(join(file, 'cache'), key, Buffer.from('kept'));
    expect(readEntry(join(file, 'cache'), key)).toBeUndefined();
  });

  test('gives way when there is too much, the one not read for the longest time first', () => {
    const folder = temporaryFolder();
    const now = Date.now();
    const keys = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64));
    for (const [age, name] of keys.entries()) {
      writeFileSync(join(folder, name), 'x'.repeat(100));
      utimesSync(join(folder, name), now / 1000 - age, now / 1000 - age);
    }
    const draft = `${key}.${'0'.repeat(12)}.tmp`;
    writeFileSync(join(folder, draft), '');
    utimesSync(join(folder, draft), 0, 0);
    sweep(folder, 250, now);
    expect(readdirSync(folder).sort()).toEqual([...keys.slice(0, 2), 'alternat-swept'].sort());
    sweep(folder, 0, now + 1000);
    expect(readdirSync(folder), 'not so soon again').toHaveLength(3);
    sweep(folder, 0, now + 3_600_000);
    expect(readdirSync(folder)).toEqual(['alternat-swept']);
  });

  test('is all that is ever removed from the folder', () => {
    const folder = temporaryFolder();
    const own = ['a.tmp', 'big.iso', 'swept', `${key}.txt`, 'sub/thesis.txt'];
    mkdirSync(join(folder, 'sub'));
    for (const name of own) {
      writeFileSync(join(folder, name), 'mine');
      utimesSync(join(folder, name), 0, 0);
    }
    writeFileSync(join(folder, key), 'x'.repeat(100));
    sweep(folder, 0);
    expect([...filesIn(folder).keys()].sort()).toEqual([...own, 'alternat-swept'].sort());
  });

  test('is no pipe and no device', () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/zero', join(folder, key));
    expect(readEntry(folder, key)).toBeUndefined();
  });
});

describe('the digest of files', () => {
  test('is another when a name, a content or a folder is', () => {
    const digests = [
      {},
      { 'source/note.md': '# $t(title)\n' },
      { 'locales/es/note.json': undefined },
      { 'locales/es/extra/a.json': '{}' },
      { 'locales/es/extra.json': '{}' },
    ].map((changes) => digestFiles(copyOf('minimal', changes), ['source', 'locales']));
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestFiles(copyOf('minimal'), ['source', 'locales'])).toBe(digests[0]);
  });

  test('is not to be had where a file may be another the next time', () => {
    const folder = copyOf('minimal');
    symlinkSync('note.md', join(folder, 'source/link.md'));
    expect(digestFiles(folder, ['source', 'locales'])).toBeUndefined();
  });
});

describe('what is remembered', () => {
  const made = (value: string): Outcome<string> => ({ value, diagnostics: [] });

  test('is made once, until a file, the question or the tool is another', async () => {
    const cache = emptyCache();
    const root = copyOf('minimal');
    const make = vi.fn(async () => made('first'));
    const recalled = vi.fn();
    const ask = (asked: string, tool = cache.tool) =>
      remembered({ ...cache, tool }, { root, asked: [asked] }, make, recalled);
    expect(await ask('check')).toEqual(made('first'));
    expect(await ask('check')).toEqual(made('first'));
    expect(make).toHaveBeenCalledTimes(1);
    expect(recalled.mock.calls).toEqual([['first']]);
    await ask('build');
    await ask('check', 'another tool');
    writeFileSync(join(root, 'locales/es/more.json'), '{}');
    await ask('check');
    expect(make).toHaveBeenCalledTimes(4);
  });

  test.each<[string, (root: string) => Outcome<string>]>([
    [
      'of files that change meanwhile',
      (root) => {
        writeFileSync(join(root, 'locales/es/more.json'), '{}');
        return made('of which file?');
      },
    ],
    ['that is no value', () => ({ value: undefined, diagnostics: [] })],
    [
      'of a file that was out of reach',
      () => ({ value: 'half', diagnostics: [{ rule: 'load/file', severity: 'error', message: 'cannot be read' }] }),
    ],
  ])('is nothing %s', async (_, make) => {
    const cache = emptyCache();
    const root = copyOf('minimal');
    await remembered(cache, { root, asked: [] }, async () => make(root));
    expect(digestFiles(cache.folder, ['.'])).toBe(digestFiles(emptyCache().folder, ['.']));
  });
});

test('what is kept of values is made once, until a value or the tool is another', () => {
  const cache = emptyCache();
  const make = vi.fn(() => ({ text: 'made', none: undefined }));
  const texts = (text: string) => [new Map([['en', text]]), { off: 'not' }];
  expect(kept(cache, texts('shall'), make)).toEqual(make());
  expect(kept(cache, texts('shall'), make)).toEqual(make());
  expect(make).toHaveBeenCalledTimes(3);
  kept(cache, texts('may'), make);
  kept({ ...cache, tool: 'another tool' }, texts('shall'), make);
  kept(undefined, texts('shall'), make);
  expect(make).toHaveBeenCalledTimes(6);
});

describe('a build with a cache', () => {
  test.each([
    ['minimal', 'locales/es/note.json', 'compartirán', 'pagarán', ['html', 'pdf', 'collation']],
    ['river-compact', 'locales/de/compact.json', 'Dieser', 'Unser', ['html', 'pdf']],
    ['harbour-accord', 'locales/fr/accord.json', 'les', 'tous les', ['html']],
  ] as const)(
    'of %s publishes the same bytes as one without, before and after an edit',
    async (name, file, from, to, formats) => {
      const cache = emptyCache();
      const original = readFileSync(join(instrument(name), file), 'utf8');
      const edited = original.replace(from, to);
      expect(edited).not.toBe(original);
      const folder = copyOf(name);
      const first = await published(folder, undefined, formats);
      expect(await published(folder, cache, formats)).toEqual(first);
      expect(await published(folder, cache, formats), 'recalled').toEqual(first);
      writeFileSync(join(folder, file), edited);
      const second = await published(folder, undefined, formats);
      expect(second).not.toEqual(first);
      expect(await published(folder, cache, formats)).toEqual(second);
      writeFileSync(join(folder, file), original);
      expect(await published(folder, cache, formats), 'recalled').toEqual(first);
    },
  );

  test('makes nothing anew when nothing has changed, and tells of each file all the same', async () => {
    const cache = emptyCache();
    const folder = copyOf('minimal');
    const first = await commands.build(folder, { cache });
    const entries = entriesOf(cache);
    expect(await commands.build(folder, { cache })).toEqual(first);
    expect(entriesOf(cache)).toEqual(entries);
    expect(await commands.build(folder, { cache, draft: true })).not.toEqual(first);
    expect(entriesOf(cache).length).toBeGreaterThan(entries.length);
  });

  test('mends a publication that was changed by hand', async () => {
    const cache = emptyCache();
    const folder = copyOf('minimal');
    await commands.build(folder, { cache });
    const first = filesIn(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/en/index.html'), 'not what was agreed');
    rmSync(join(folder, 'dist/es'), { recursive: true });
    await commands.build(folder, { cache });
    expect(filesIn(join(folder, 'dist'))).toEqual(first);
  });

  test('believes no entry that is spoiled', async () => {
    const cache = emptyCache();
    const folder = copyOf('minimal');
    const first = await published(folder, cache, ['html']);
    for (const name of entriesOf(cache)) {
      const entry = readFileSync(join(cache.folder, name));
      const at = entry.indexOf('<html');
      if (at > 0) writeFileSync(join(cache.folder, name), entry.fill('!', at, at + 5));
    }
    expect(await published(folder, cache, ['html'])).toEqual(first);
  });

  test('publishes nothing of an instrument that has become discordant', async () => {
    const cache = emptyCache();
    const folder = copyOf('minimal');
    expect((await commands.build(folder, { cache })).code).toBe(0);
    writeFileSync(join(folder, 'locales/es/note.json'), '{ "title": "Nota" }\n');
    for (const _ of [1, 2]) expect((await commands.build(folder, { cache })).code).toBe(1);
  });
});

test('a check with a cache says the same as one without', async () => {
  const cache = emptyCache();
  const folder = copyOf('harbour-accord', { 'locales/it/parties.json': undefined });
  const first = await commands.check(folder);
  expect(first.code).toBe(1);
  for (const _ of [1, 2]) expect(await commands.check(folder, { cache })).toEqual(first);
  expect(entriesOf(cache), 'what the rules found, and the whole').toHaveLength(2);
  expect(await commands.check(folder, { cache, locale: ['it'] })).toEqual(
    await commands.check(folder, { locale: ['it'] }),
  );
});
