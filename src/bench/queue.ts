import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readPublication } from '../verify/read-publication.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    every: { type: 'string', default: '5' },
    workers: { type: 'string', default: '2' },
  },
});

const model = 'tests/instruments/minimal';
const count = Number(values.count);
const scratch = mkdtempSync(join(tmpdir(), 'alternat-queue-'));
const at = (name: string): string => join(scratch, name);
const children = new Set<ChildProcess>();

function start(command: string, options: readonly string[]): ChildProcess {
  const child = spawn(command, options, { stdio: ['ignore', 'ignore', 'inherit'] });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

const alternat = (...options: string[]): ChildProcess => start(process.execPath, ['lib/cli.js', ...options]);
const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('exit', resolve));

/** Many instruments, each with an id of its own. */
function makeWorkspace(): void {
  const source = readFileSync(join(model, 'source/instrument.yaml'), 'utf8');
  for (let index = 1; index <= count; index += 1) {
    for (const part of ['source', 'locales'])
      cpSync(join(model, part), at(`workspace/${index}/${part}`), { recursive: true });
    writeFileSync(at(`workspace/${index}/source/instrument.yaml`), source.replace(/^id: .*/m, `id: job-${index}`));
  }
  writeFileSync(at('workspace/alternat.yaml'), 'instruments: ["*"]\n');
}

/** The digest of each publication below a folder, its files held against its manifest. */
async function digests(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const { value, diagnostics } = await readPublication(join(folder, name));
    found.set(name, value?.digest ?? diagnostics.map(({ message }) => message).join('; '));
  }
  return found;
}

try {
  makeWorkspace();
  const redis = at('redis.sock');
  start('redis-server', ['--port', '0', '--unixsocket', redis, '--save', '', '--appendonly', 'no']);
  await wait(1000);
  const common = ['--redis', redis, '--store', at('store')];
  const startWorker = (): ChildProcess => alternat('worker', ...common, '--jobs', '1', '--quiet');
  const workers = Array.from({ length: Number(values.workers) }, startWorker);
  const began = performance.now();
  const build = alternat('build', at('workspace'), '--format', 'html', '--out', at('queue'), '--quiet', ...common);
  let kills = 0;
  const killing = setInterval(() => {
    workers.shift()?.kill('SIGKILL');
    workers.push(startWorker());
    kills += 1;
  }, Number(values.every) * 1000);
  const code = await ended(build);
  clearInterval(killing);
  const seconds = (performance.now() - began) / 1000;
  for (const worker of workers) worker.kill('SIGKILL');
  await ended(alternat('build', at('workspace'), '--format', 'html', '--out', at('local'), '--quiet', '--no-cache'));
  const [queued, local] = [await digests(at('queue')), await digests(at('local'))];
  const right = [...local].filter(([name, digest]) => queued.get(name) === digest).length;
  process.stdout.write(
    `${count} jobs, ${values.workers} workers, ${kills} killed: exit code ${code}, ${queued.size} outputs, ${right} as built here, in ${seconds.toFixed(0)} s\n`,
  );
  process.exitCode = code === 0 && right === count && queued.size === count ? 0 : 1;
} finally {
  for (const child of children) child.kill('SIGKILL');
  await wait(500);
  rmSync(scratch, { recursive: true, force: true });
}
