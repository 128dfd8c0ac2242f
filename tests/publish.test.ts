import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish } from '../src/publish/publish.js';
import { build } from './support/commands.js';
import { copyOf, digestsIn, filesIn, temporaryFolder } from './support/folders.js';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const edition = (words: string, others: readonly { path: string; bytes: Uint8Array }[] = []) => {
  const pages = [{ path: 'en/index.html', bytes: text(words) }, ...others];
  const files = pages.map(({ path, bytes }) => ({ path, bytes: bytes.length }));
  return [...pages, { path: 'manifest.json', bytes: text(JSON.stringify({ tool: 'alternat 0', files })) }];
};

/** A number of a process that has ended. */
const gone = 2 ** 30;

describe('a build', () => {
  test('made twice gives the same bytes', async () => {
    const folder = copyOf('river-compact');
    const [first, second] = [join(folder, 'a'), join(folder, 'b')];
    expect((await build(folder, { out: first })).code).toBe(0);
    expect((await build(folder, { out: second })).code).toBe(0);
    expect(digestsIn(second)).toEqual(digestsIn(first));
    const pages = [...filesIn(first).keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toEqual([
      'de/index.html',
      'index.html',
      'parallel/index.html',
      'pt/index.html',
      'search/index.html',
      'status/index.html',
    ]);
  });

  test('names every file but itself in its manifest, with size and SHA-256', async () => {
    const folder = copyOf('minimal');
    await build(folder);
    const published = filesIn(join(folder, 'dist'));
    const manifest = JSON.parse(String(published.get('manifest.json')));
    published.delete('manifest.json');
    const listed = manifest.files
      .map(({ path, bytes, sha256 }: Record<string, unknown>) => [path, bytes, sha256])
      .sort();
    const there = [...published].map(([path, bytes]) => [
      path,
      bytes.length,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    expect(listed).toEqual(there);
    expect(manifest).toMatchObject({
      instrument: 'bridge-note',
      asTransmitted: false,
      units: ['note.title', 'note.upkeep', 'note.closure'],
    });
    expect(manifest.contentDigest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('that fails leaves the last publication as it was', async () => {
    const folder = copyOf('minimal');
    expect((await build(folder)).code).toBe(0);
    const before = digestsIn(join(folder, 'dist'));
    writeFileSync(join(folder, 'locales/es/note.json'), '{');
    const failed = await build(folder);
    expect(failed.code).toBe(2);
    expect(failed.messages).toMatch(/Nothing was published; .*dist is as it was/);
    expect(digestsIn(join(folder, 'dist'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'locales', 'source']);
  });

  test('of fewer locales takes away the pages of the others', async () => {
    const folder = copyOf('minimal');
    await build(folder);
    await build(folder, { locale: ['es'] });
    expect([...filesIn(join(folder, 'dist')).keys()]).toEqual([
      '.nojekyll',
      '_headers',
      'es/akn.xml',
      'es/index.html',
      'index.html',
      'manifest.json',
      'page.js',
      'search/index-data.js',
      'search/index.html',
      'search/search.js',
      'status/index.html',
      'style.css',
      'units.json',
      'units.tmx',
    ]);
  });
});

describe('publishing', () => {
  test('makes the folders that are not there', async () => {
    const out = join(temporaryFolder(), 'a/b/dist');
    expect(await publish(edition('one'), out)).toEqual([]);
    expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toBe('one');
    expect(statSync(out).mode & 0o777).toBe(0o755);
  });

  test('replaces what it published, file by file', async () => {
    const out = join(temporaryFolder(), 'dist');
    await publish(edition('one', [{ path: 'old.html', bytes: text('old') }]), out);
    expect(await publish(edition('two'), out)).toEqual([]);
    expect([...filesIn(out).keys()]).toEqual(['en/index.html', 'manifest.json']);
    expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toBe('two');
  });

  test('takes an empty folder, and no other that it did not make', async () => {
    const out = join(temporaryFolder(), 'dist');
    mkdirSync(out);
    expect(await publish(edition('one'), out)).toEqual([]);
    const foreign = join(temporaryFolder(), 'home');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), 'keep me');
    const [problem] = await publish(edition('one'), foreign);
    expect(problem).toMatchObject({
      rule: 'publish',
      severity: 'error',
      message: expect.stringContaining('was not made by this tool'),
    });
    expect([...filesIn(foreign).keys()]).toEqual(['letter.txt']);
  });

  test('leaves another program’s folder alone, even one with a manifest.json', async () => {
    const out = join(temporaryFolder(), 'app');
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), '{"name": "an app"}');
    writeFileSync(join(out, 'letter.txt'), 'keep me');
    expect(await publish(edition('one'), out)).toHaveLength(1);
    expect(readFileSync(join(out, 'letter.txt'), 'utf8')).toBe('keep me');
  });

  test.each([
    ['a file beside it', 'thesis.txt', 'mine', /holds thesis.txt, which this tool did not publish/],
    ['an edition signed since', 'pdf/en.pdf', 'one, and a signature', /holds pdf\/en.pdf, which was signed/],
  ])('leaves its own publication with %s as it is', async (_, path, words, message) => {
    const out = join(temporaryFolder(), 'dist');
    await publish(edition('one', [{ path: 'pdf/en.pdf', bytes: text('one') }]), out);
    writeFileSync(join(out, path), words);
    const [problem] = await publish(edition('two'), out);
    expect(problem?.message).toMatch(message);
    expect(readFileSync(join(out, path), 'utf8')).toBe(words);
  });

  test('goes where a link leads, and keeps the link', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'disk/site'), { recursive: true });
    symlinkSync('disk/site', join(folder, 'dist'));
    expect(await publish(edition('one'), join(folder, 'dist'))).toEqual([]);
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'disk/site/en/index.html'), 'utf8')).toBe('one');
    symlinkSync('nowhere', join(folder, 'lost'));
    expect(await publish(edition('one'), join(folder, 'lost'))).toHaveLength(1);
  });

  test('by many at once to one place fails for none', async () => {
    const out = join(temporaryFolder(), 'dist');
    const published = await Promise.all(Array.from({ length: 20 }, (_, at) => publish(edition(String(at)), out)));
    expect(published.flat()).toEqual([]);
    expect([...filesIn(out).keys()]).toEqual(['en/index.html', 'manifest.json']);
  });

  test('clears away what killed builds have left, and nothing of one that still runs or of another machine', async () => {
    const folder = temporaryFolder();
    const [dead, alive, elsewhere] = [`${gone}@${hostname()}-x`, `${process.ppid}@${hostname()}-y`, `${gone}@other-z`];
    for (const mark of [dead, alive, elsewhere]) mkdirSync(join(folder, `.dist.staging-${mark}`));
    writeFileSync(join(folder, '.dist.staging-mine'), 'mine');
    expect(await publish(edition('one'), join(folder, 'dist'))).toEqual([]);
    const kept = [alive, elsewhere, 'mine'].map((mark) => `.dist.staging-${mark}`);
    expect(readdirSync(folder).sort()).toEqual([...kept, 'dist'].sort());
  });

  test('takes up where a kill between the two renames left off', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    await publish(edition('one'), out);
    renameSync(out, join(folder, '.dist.previous'));
    expect(await publish(edition('two'), out)).toEqual([]);
    expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('that cannot write says so, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'a file where a folder should be');
    const [problem] = await publish(edition('one'), join(folder, 'file/dist'));
    expect(problem).toMatchObject({ rule: 'publish', severity: 'error' });
    const clash = edition('one', [{ path: 'en', bytes: text('a file and a folder') }]);
    expect(await publish(clash, join(folder, 'dist'))).toHaveLength(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
