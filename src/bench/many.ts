import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.js';
import { type Run, run } from './run.js';
import { spread } from './statistics.js';
import { weigh } from './weigh.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    runs: { type: 'string', default: '3' },
    languages: { type: 'string', default: '3' },
    jobs: { type: 'string', default: `1,${availableParallelism()}` },
  },
});

const count = Number(values.count);
const jobs = values.jobs.split(',').map(Number);
const scratch = mkdtempSync(join(tmpdir(), 'alternat-many-'));

let weight = '';

/** Builds a workspace into a folder that is then empty again. */
async function measure(folder: string, threads: number): Promise<Run> {
  const out = join(scratch, 'out');
  const measured = await run(`node lib/cli.js build ${folder} --out ${out} --jobs ${threads} --quiet --no-cache`);
  const [first = ''] = readdirSync(join(folder, 'instruments')).sort();
  weight ||= await weigh(join(folder, 'instruments', first), join(out, 'instrument-1'), scratch);
  rmSync(out, { recursive: true });
  process.stderr.write(`${threads} threads: ${measured.wall.toFixed(1)} s, ${measured.cpu.toFixed(1)} s of CPU\n`);
  return measured;
}

function row(name: string, instruments: number, runs: readonly Run[]): string {
  const wall = spread(runs.map((one) => one.wall)).median;
  const cpu = spread(runs.map((one) => one.cpu)).median;
  const peak = Math.max(...runs.map((one) => one.peak));
  const cells = [(instruments / wall).toFixed(2), (cpu / instruments).toFixed(2), (peak / 1e6).toFixed(0)];
  return `| ${name} | ${instruments} | ${cells.join(' | ')} |\n`;
}

try {
  const rows: string[] = [];
  const same = join(scratch, 'same');
  await makeCorpus('.', same, count, { languages: Number(values.languages) });
  const runs = new Map<number, Run[]>(jobs.map((threads) => [threads, []]));
  for (let turn = 0; turn < Number(values.runs); turn += 1)
    for (const [threads, measured] of runs) measured.push(await measure(same, threads));
  for (const [threads, measured] of runs) rows.push(row(`${threads} threads`, count, measured));
  rmSync(same, { recursive: true });
  // Whatever is kept from one instrument to the next shows in four times as many, when they share no words.
  for (const instruments of values.languages === '3' ? [count / 4, count] : []) {
    const distinct = join(scratch, 'distinct');
    await makeCorpus('.', distinct, instruments, { isDistinct: true });
    const threads = Math.max(...jobs);
    rows.push(row(`${threads} threads, no words in common`, instruments, [await measure(distinct, threads)]));
    rmSync(distinct, { recursive: true });
  }
  process.stdout.write(
    `| | Instruments | Instruments a second | CPU an instrument (s) | Peak memory (MB) |\n| --- | ---: | ---: | ---: | ---: |\n${rows.join('')}\n${weight}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
