import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withMarkedPart } from '../report/marked-part.js';
import { compare, type Measured } from './compare.js';
import type { Output, Peer } from './peer.js';
import { peers } from './peers/peers.js';
import { makeSample } from './sample.js';
import { scenarios } from './scenario.js';
import { startUp } from './start-up.js';
import { spread } from './statistics.js';
import { growthTable, machineLine, outputTable, scenarioTable, startUpTable } from './tables.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,10,100' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    patience: { type: 'string', default: '120' },
    readme: { type: 'boolean', default: false },
  },
});

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
/** What was left out, which the tables tell too. */
const absences: string[] = [];
const leaveOut = (line: string): void => {
  tell(line);
  absences.push(line.split('\n')[0] ?? '');
};
const wanted = peers.filter(
  ({ id }) => values.only === undefined || id === 'alternat' || values.only.split(',').includes(id),
);
const versions = Object.fromEntries(wanted.map((peer) => [peer.id, peer.version() ?? 'not installed']));
const present = wanted.filter(({ id }) => versions[id] !== 'not installed');
for (const [id, version] of Object.entries(versions)) tell(`${id}: ${version}`);

/** Whether a run is likely to end within the patience of whoever waits, by the time that the tool took for less. */
function isBorne({ id }: Peer, outputs: readonly Output[], times: number): boolean {
  const last = measured.findLast((one) => one.peer === id && one.outputs.join() === outputs.join());
  if (!last) return true;
  const seconds = (spread(last.runs.map(({ wall }) => wall)).median * times) / Number.parseInt(last.sample, 10);
  const borne = seconds <= Number(values.patience);
  if (!borne)
    leaveOut(
      `${id} makes no ${outputs.join(' and ')} at ${times} ×: about ${Math.round(seconds)} s, by its time for less`,
    );
  return borne;
}

/** What is asked for, one after another; of shuffled words, which say nothing, only the last. */
const asked: readonly Output[][] = [['check'], ['html'], ['pdf'], ['html', 'pdf']];

const scratch = mkdtempSync(join(tmpdir(), 'alternat-bench-'));
const measured: Measured[] = [];
try {
  const started = await startUp(Number(values.runs) * 2);
  tell('scenarios');
  const waits = await scenarios('.', scratch, Number(values.runs));
  const sizes = values.sizes.split(',').map(Number);
  const samples = [
    ...sizes.map((times) => ({ times, shuffled: false })),
    { times: Math.max(...sizes), shuffled: true },
  ];
  for (const { times, shuffled } of samples) {
    const sample = await makeSample('.', join(scratch, 'sample'), times, shuffled);
    const turns = Math.min(times >= 100 ? 1 : times >= 10 ? 3 : Infinity, Number(values.runs));
    for (const outputs of shuffled ? asked.slice(-1) : asked) {
      tell(`${sample.name}, ${outputs.join(' and ')}`);
      const racers = present.filter((peer) => isBorne(peer, outputs, times));
      measured.push(...(await compare(racers, sample, outputs, { times: turns, scratch, tell: leaveOut })));
    }
  }
  const [processor] = cpus();
  const machine = { node: process.version, processors: cpus().length, model: processor?.model ?? '' };
  mkdirSync('bench', { recursive: true });
  writeFileSync(
    'bench/results.json',
    `${JSON.stringify({ machine, versions, startUp: started, scenarios: waits, measured }, null, 2)}\n`,
  );
  const tables = [
    machineLine(machine, versions),
    startUpTable(started),
    scenarioTable(waits),
    outputTable(measured),
    growthTable(measured),
    absences.map((line) => `- ${line}\n`).join(''),
  ].join('\n');
  process.stdout.write(tables);
  if (values.readme) writeFileSync('README.md', withMarkedPart(readFileSync('README.md', 'utf8'), 'bench', tables));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
