import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { progress } from '../src/commands/progress.js';
import { runTasks } from '../src/pool/run-tasks.js';
import { inThreads } from '../src/pool/runner.js';
import type { TaskResult } from '../src/pool/task.js';
import { usefulJobs } from '../src/pool/useful-jobs.js';
import { findInstruments } from '../src/workspace/find-instruments.js';
import { build, buildMany, check, checkMany } from './support/commands.js';
import { copyOf, digestsIn, temporaryFolder } from './support/folders.js';
import { Paper } from './support/terminals.js';
import { workspace } from './support/workspace.js';

async function found(file: string, paths: readonly string[]) {
  const folder = workspace(file, paths);
  const { value, diagnostics } = await findInstruments([folder]);
  const problems = diagnostics.map(({ message, place }) => {
    return `${place?.file.slice(folder.length + 1)}:${place?.line}:${place?.column} ${message}`;
  });
  return { value: value?.map((path) => path.slice(folder.length + 1)), problems };
}

describe('a workspace file', () => {
  test('names instruments by path and by glob, sorted, each once, and leaves some out', async () => {
    const file = 'instruments:\n  - treaties/*\n  - plans/2014\n  - treaties/a\n  - "!treaties/draft-*"\n';
    const paths = ['treaties/b', 'treaties/a', 'treaties/draft-c', 'plans/2014', 'plans/2015'];
    expect(await found(file, paths)).toEqual({ value: ['plans/2014', 'treaties/a', 'treaties/b'], problems: [] });
  });

  test.each([
    ['instruments: [a, b/*]\n', ['alternat.yaml:1:18 no folder that matches has a source/instrument.yaml: b/*']],
    ['instruments: []\n', ['alternat.yaml:1:14 instruments: too small: expected array to have >=1 items']],
    ['instruments: [a]\nout: dist\n', ['alternat.yaml:2:6 out: unknown key']],
    [
      'instruments:\n  - ../a\n',
      [
        'alternat.yaml:2:5 instruments.0: an instrument stands below the folder of the workspace, and its path is written with /',
      ],
    ],
    [
      'instruments: [a\n',
      [
        'alternat.yaml:2:1 invalid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
  ])('is told of its faults at their place: %j', async (file, problems) => {
    expect(await found(file, ['a'])).toEqual({ value: undefined, problems });
  });
});

describe('one instrument', () => {
  test('has the same PDF editions from a thread more as from one', { timeout: 60_000 }, async () => {
    const folder = copyOf('harbour-accord');
    for (const synoptic of [false, true]) {
      const [one, two] = [temporaryFolder(), temporaryFolder()];
      const options = { format: ['pdf'], synoptic } as const;
      expect((await build(folder, { ...options, jobs: 1, out: one })).code).toBe(0);
      expect((await build(folder, { ...options, jobs: 2, out: two })).code).toBe(0);
      expect(digestsIn(two)).toEqual(digestsIn(one));
    }
  });

  test('that does not say the same is refused while a thread is at work', async () => {
    const folder = copyOf('minimal', {
      'locales/es/note.json': '{ "title": "Nota sobre la conservación del puente" }\n',
    });
    const { code, messages } = await build(folder, { format: ['pdf'], jobs: 2 });
    expect(code).toBe(1);
    expect(messages).toContain('Nothing was published');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('many instruments', () => {
  test('are built into their own folders, in spite of one that fails', async () => {
    const folder = workspace('instruments: ["*"]\n', ['a', 'b', 'c'], ['b']);
    const { code, results, messages } = await buildMany([folder]);
    expect(code).toBe(2);
    expect(results).toMatch(/^3 instruments: 2 built, 1 failed, 0 warnings, in \d.* s\n$/);
    expect(messages).toContain(`Nothing was published of ${join(folder, 'b')}`);
    expect(messages).toContain(`1/3 ✓ ${join(folder, 'a')}\n2/3 ✗ ${join(folder, 'b')}\n3/3 ✓ ${join(folder, 'c')}\n`);
    expect(messages).toContain('b/locales/es/note.json:1:2  error  invalid JSON');
    expect(['a', 'b', 'c'].map((name) => existsSync(join(folder, name, 'dist/manifest.json')))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('give the same bytes in threads as one by one', async () => {
    const folder = workspace('instruments: [a, b]\n', ['a', 'b']);
    const out = temporaryFolder();
    expect((await buildMany([folder], { jobs: 2, out, quiet: true })).code).toBe(0);
    for (const [name, id] of [
      ['a', 'note-1'],
      ['b', 'note-2'],
    ] as const) {
      await build(join(folder, name));
      expect(digestsIn(join(out, id))).toEqual(digestsIn(join(folder, name, 'dist')));
    }
  });

  test('are told as JSON', async () => {
    const folder = workspace(undefined, ['a', 'b'], ['b']);
    const { code, results, messages } = await buildMany([join(folder, 'a'), join(folder, 'b')], { json: true });
    const { summary, instruments } = JSON.parse(results);
    expect([code, messages]).toEqual([2, '']);
    expect(summary).toMatchObject({ instruments: 2, built: 1, failed: 1, warnings: 0 });
    expect(instruments[0]).toMatchObject({ folder: join(folder, 'a'), published: true, diagnostics: [] });
    expect(instruments[0].files).toContainEqual(expect.objectContaining({ path: 'en/index.html', locale: 'en' }));
    expect(instruments[1]).toMatchObject({ published: false, files: [], diagnostics: [{ rule: 'load/json' }] });
  });

  test('may not share a folder to be published to', async () => {
    const [one, other] = [copyOf('minimal'), copyOf('minimal')];
    const out = join(temporaryFolder(), 'out');
    const { code, messages } = await buildMany([one, other], { out });
    expect(code).toBe(2);
    expect(messages).toMatch(/the instrument in \S+ has the id `bridge-note` too/);
    expect(existsSync(out)).toBe(false);
  });

  test('are checked in one report, whose files are named from outside', async () => {
    const folder = workspace('instruments: ["*"]\n', ['a', 'b'], ['b']);
    const { code, results } = await checkMany([folder], { format: 'json', jobs: 2 });
    const { summary, diagnostics } = JSON.parse(results);
    expect([code, summary.errors]).toEqual([2, 1]);
    const alone = JSON.parse((await check(join(folder, 'b'), { format: 'json' })).results);
    expect(diagnostics.at(-1)).toMatchObject({ ...alone.diagnostics.at(-1), place: { line: 1, column: 2 } });
    expect(diagnostics.at(-1).place.file).toMatch(/b\/locales\/es\/note\.json$/);
    const told = await checkMany([folder]);
    expect(told.messages).toMatch(/2 instruments: 1 concordant, 1 failed, in \d.* s\n$/);
  });
});

describe('the pool', () => {
  const worker = new URL('./fixtures/crashing-worker.mjs', import.meta.url).href;

  test('takes the end of a thread for the failure of its task alone', async () => {
    const names = ['a', 'crashes', 'throws', 'b', 'crashes', 'c', 'd'];
    const tasks = names.map((folder) => ({ kind: 'check', folder, options: { rules: {}, fix: false } }) as const);
    const results: TaskResult[] = new Array(names.length);
    await runTasks(tasks, await inThreads(2, worker), (result, index) => results.splice(index, 1, result));
    const gone = { rule: 'fault', severity: 'error', message: 'alternat has failed: the thread is gone' };
    const thrown = { ...gone, message: 'alternat has failed: a fault' };
    expect(results.map(({ diagnostics }) => diagnostics)).toEqual([[], [gone], [thrown], [], [gone], [], []]);
  });

  test('has a new thread in place of one that holds much', async () => {
    const tasks = ['a', 'b', 'c', 'd'].map((folder) => {
      return { kind: 'check', folder, options: { rules: {}, fix: false } } as const;
    });
    const threadsWith = async (most: number): Promise<number> => {
      const seen = new Set<number>();
      await runTasks(tasks, await inThreads(2, worker, most), ({ seconds }) => seen.add(seconds));
      return seen.size;
    };
    expect(await threadsWith(1)).toBe(4);
    expect(await threadsWith(Number.MAX_SAFE_INTEGER)).toBeLessThanOrEqual(2);
  });

  test('has threads only where they pay', () => {
    const builds = (count: number) =>
      Array.from({ length: count }, () => ({ kind: 'check', folder: '', options: { rules: {}, fix: false } }) as const);
    expect([0, 1, 15, 16, 1000].map((count) => usefulJobs(builds(count), 4))).toEqual([1, 1, 1, 2, 4]);
  });
});

test('progress is one line with the time left where there is a terminal', () => {
  let time = 0;
  const paper = Object.assign(new Paper(), { columns: 40 });
  const told = progress(3, paper, () => time);
  time = 30_000;
  told.done('treaties/a', true);
  time = 50_000;
  told.done('treaties/with-a-very-long-name', false);
  told.end();
  const start = '\r\u001b[2K';
  expect(paper.messages).toBe(
    `${start}1 of 3, 1 min 0 s left  treaties/a${start}2 of 3, 1 failed, 25 s left  treaties/w${start}`,
  );
});
