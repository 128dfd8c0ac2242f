import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, check } from './support/commands.js';
import { copyOf, filesIn, plan, temporaryFolder } from './support/folders.js';

const missing = { 'locales/es/note.json': '{ "title": "Nota sobre la conservación del puente" }\n' };
const broken = { 'locales/es/note.json': '{' };

const kept = temporaryFolder();

/** Runs the program itself, as compiled, with a cache of its own. */
function alternat(...options: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(plan, 'lib/cli.js'), ...options], {
    encoding: 'utf8',
    cwd: temporaryFolder(),
    env: { ...process.env, ALTERNAT_CACHE_DIR: kept },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the program', { timeout: 30_000 }, () => {
  const { version } = JSON.parse(readFileSync(join(plan, 'package.json'), 'utf8'));

  test('tells its version and how to use it', () => {
    expect(alternat('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const help = alternat('--help');
    expect(help.code).toBe(0);
    for (const command of ['build', 'check']) expect(help.out).toContain(command);
    const build = alternat('build', '--help');
    expect(build.code).toBe(0);
    for (const option of ['--out', '--locale', '--format', '--as-transmitted', '--quiet', '--json', '--rule'])
      expect(build.out).toContain(option);
  });

  test.each([
    ['an unknown option', ['check', '--colour']],
    ['an unknown command', ['publish']],
    ['an unknown format', ['build', '--format', 'docx']],
    ['an unknown form of report', ['check', '--format', 'xml']],
    ['an unknown level', ['check', '--rule', 'numbers=fatal']],
    ['no number', ['check', '--max-warnings', 'few']],
    ['too many folders', ['status', 'a', 'b']],
  ])('exits with 2 and says why at %s', (_, options) => {
    const { code, out, err } = alternat(...options);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^error: /);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('checks and builds a folder that is not its own', () => {
    const folder = copyOf('minimal');
    expect(alternat('check', folder)).toMatchObject({ code: 0, err: '' });
    const built = alternat('build', folder, '--format', 'html');
    expect(built.code).toBe(0);
    expect(built.out).toContain(join(folder, 'dist/en/index.html'));
    expect(existsSync(join(folder, 'dist/manifest.json'))).toBe(true);
  });

  test('builds several folders in threads, and says nothing when it is to be quiet', () => {
    const out = temporaryFolder();
    const folders = [copyOf('minimal'), copyOf('river-compact')];
    const options = ['--format', 'html', '--jobs', '2', '--quiet', '--no-cache', '--out', out];
    expect(alternat('build', ...folders, ...options)).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(out)).toEqual(['bridge-note', 'river-lenta-compact']);
  });

  test('has no colour where there is no terminal, and exits with 2 where there is no instrument', () => {
    const { code, out } = alternat('check');
    expect(code).toBe(2);
    expect(out).toContain('source/instrument.yaml:1:1');
    expect(out).not.toContain('\u001B');
  });
});

describe('exit codes of check and build', () => {
  test('0 where all is well', async () => {
    const folder = copyOf('minimal');
    expect((await check(folder)).code).toBe(0);
    expect((await build(folder)).code).toBe(0);
  });

  test('1 where the versions disagree', async () => {
    const folder = copyOf('minimal', missing);
    const { code, results } = await check(folder);
    expect(code).toBe(1);
    expect(results).toContain('note.upkeep');
    expect(results).toContain('2 errors');
    expect((await build(folder)).code).toBe(1);
  });

  test('2 where a file cannot be read, whatever else is wrong', async () => {
    const folder = copyOf('minimal', { ...broken, 'locales/en/note.json': missing['locales/es/note.json'] });
    expect((await check(folder)).code).toBe(2);
    expect((await build(folder)).code).toBe(2);
  });
});

describe('options of build', () => {
  test('--out publishes elsewhere', async () => {
    const folder = copyOf('minimal');
    const out = join(temporaryFolder(), 'site');
    expect((await build(folder, { out })).results).toContain(join(out, 'es/index.html'));
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(existsSync(join(out, 'es/index.html'))).toBe(true);
  });

  test('--locale publishes some, and refuses one that is not there', async () => {
    const folder = copyOf('minimal');
    const out = join(folder, 'dist');
    const refused = await build(folder, { locale: ['es', 'fr'] });
    expect(refused.code).toBe(2);
    expect(refused.messages).toContain('there is no locale `fr`');
    expect(existsSync(out)).toBe(false);
    expect((await build(folder, { locale: ['es'] })).code).toBe(0);
    const pages = [...filesIn(out).keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(['es/index.html', 'index.html', 'search/index.html', 'status/index.html']);
    expect(String(filesIn(out).get('index.html'))).not.toContain('en/index.html');
  });

  test('--quiet prints nothing when nothing is wrong', async () => {
    const ran = await build(copyOf('minimal'), { quiet: true, rule: { negation: 'off' } });
    expect(ran).toEqual({ code: 0, results: '', messages: '' });
  });

  test('--json prints one object, whether it publishes or not', async () => {
    const good = await build(copyOf('minimal'), { json: true });
    expect(good.messages).toBe('');
    const published = JSON.parse(good.results);
    expect(published).toMatchObject({ published: true });
    expect(published.files.map(({ path }: { path: string }) => path)).toContain('en/index.html');
    const bad = await build(copyOf('minimal', missing), { json: true });
    expect(JSON.parse(bad.results)).toMatchObject({ published: false, files: [] });
    expect(JSON.parse(bad.results).diagnostics.length).toBeGreaterThan(1);
  });

  test('--as-transmitted prints the text with its errors, and says so', async () => {
    const folder = copyOf('harbour-accord');
    expect((await build(folder, { asTransmitted: true })).code).toBe(0);
    const page = String(filesIn(join(folder, 'dist')).get('en/index.html'));
    expect(page).toContain('vessells');
    expect(page).toContain('DRAFT 3');
    expect(page).toContain('Text as transmitted, with its errors');
  });
});

describe('options of check', () => {
  test('--rule sets the weight of a rule for one run', async () => {
    const folder = copyOf('minimal', missing);
    expect((await check(folder, { rule: { missing: 'warning' } })).code).toBe(0);
    expect((await check(folder, { rule: { missing: 'warning' }, maxWarnings: 0 })).code).toBe(1);
    expect((await check(folder, { rule: { missing: 'off' } })).results).not.toContain('no text');
    const unknown = await check(folder, { rule: { mising: 'off' } });
    expect(unknown.code).toBe(2);
    expect(unknown.results).toContain('there is no rule `mising`');
  });

  test('--locale reports what concerns some, and refuses one that is not there', async () => {
    const folder = copyOf('minimal', missing);
    expect((await check(folder, { locale: ['es'] })).results).toContain('note.upkeep');
    expect((await check(folder, { locale: ['en'] })).results).not.toContain('note.upkeep');
    const unknown = await check(folder, { locale: ['fr'] });
    expect(unknown.code).toBe(2);
    expect(unknown.results).toContain('there is no locale `fr`');
  });

  test('--quiet prints nothing when nothing is wrong', async () => {
    const ran = await check(copyOf('minimal'), { quiet: true, rule: { negation: 'off' } });
    expect(ran).toEqual({ code: 0, results: '', messages: '' });
  });

  test.each(['json', 'sarif'])('--format %s is JSON', async (format) => {
    const { code, results } = await check(copyOf('minimal', missing), { format });
    expect(code).toBe(1);
    expect(JSON.parse(results)).toBeTypeOf('object');
    expect(results).toContain('locales/es/note.json');
  });
});
