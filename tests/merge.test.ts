import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runMerge } from '../src/commands/run-merge.js';
import { parseShard, shardOf } from '../src/workspace/shard.js';
import { buildMany } from './support/commands.js';
import { digestsIn, temporaryFolder } from './support/folders.js';
import { Paper } from './support/terminals.js';
import { workspace } from './support/workspace.js';

test('shards are balanced parts that together are the whole', () => {
  const items = Array.from({ length: 11 }, (_, index) => index);
  const shards = [1, 2, 3, 4].map((index) => shardOf(items, { index, count: 4 }));
  expect(shards.map(({ length }) => length)).toEqual([3, 3, 3, 2]);
  expect(shards.flat().sort((a, b) => a - b)).toEqual(items);
  expect(['1/4', '4/4', '0/4', '5/4', '1', 'a/b', '1/0'].map(parseShard)).toEqual([
    { index: 1, count: 4 },
    { index: 4, count: 4 },
    ...Array(5).fill(undefined),
  ]);
});

describe('alternat merge', () => {
  let folder: string;
  let shards: string[];
  let whole: string;

  beforeAll(async () => {
    folder = workspace('instruments: ["*"]\n', ['a', 'b', 'c']);
    whole = temporaryFolder();
    await buildMany([folder], { out: whole });
    shards = [1, 2].map(() => temporaryFolder());
    for (const [index, out] of shards.entries())
      await buildMany([folder], { out, shard: { index: index + 1, count: 2 } });
  });

  const merge = async (folders: readonly string[], out: string, json = false) => {
    const paper = new Paper();
    const code = await runMerge(folders, { out, workspace: folder, json }, paper);
    return { code, results: paper.results, messages: paper.messages };
  };

  test('joins shards to the same bytes as one run', async () => {
    expect(shards.map((out) => readdirSync(out))).toEqual([['note-1', 'note-3'], ['note-2']]);
    const out = join(temporaryFolder(), 'merged');
    // A shard that ran twice is the same shard.
    expect(await merge([...shards, ...shards], out)).toEqual({
      code: 0,
      results: `3 publications in ${out}\n`,
      messages: '',
    });
    expect(digestsIn(out)).toEqual(digestsIn(whole));
  });

  test('says what of the workspace is missing', async () => {
    const out = join(temporaryFolder(), 'merged');
    const { code, results } = await merge(shards.slice(0, 1), out, true);
    const { merged, missing } = JSON.parse(results);
    expect([code, merged.map(({ instrument }: { instrument: string }) => instrument), missing]).toEqual([
      1,
      ['note-1', 'note-3'],
      [join(folder, 'b')],
    ]);
  });

  test.each([
    ['changed', 'verify/changed', (out: string) => writeFileSync(join(out, 'note-2/en/index.html'), '<p>')],
    ['missing', 'verify/missing', (out: string) => rmSync(join(out, 'note-2/en/index.html'))],
    ['besides', 'verify/extra', (out: string) => writeFileSync(join(out, 'note-2/en/other.html'), '<p>')],
    ['a manifest missing', 'verify/manifest', (out: string) => rmSync(join(out, 'note-2/manifest.json'))],
  ])('writes nothing where a file is %s', async (_, rule, spoil) => {
    const spoilt = temporaryFolder();
    cpSync(shards[1] ?? '', spoilt, { recursive: true });
    spoil(spoilt);
    const out = join(temporaryFolder(), 'merged');
    const { code, messages } = await merge([shards[0] ?? '', spoilt], out);
    expect(code).toBe(1);
    expect(messages).toContain(rule);
    expect(existsSync(out)).toBe(false);
  });

  test('refuses two publications of one instrument that differ', async () => {
    const other = temporaryFolder();
    await buildMany([folder], { out: other, draft: true });
    const out = join(temporaryFolder(), 'merged');
    const { code, messages } = await merge([...shards, other], out);
    expect(code).toBe(1);
    expect(messages).toContain(`another publication of note-1 differs from it: ${join(shards[0] ?? '', 'note-1')}`);
    expect(existsSync(out)).toBe(false);
  });
});
