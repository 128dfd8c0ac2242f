import { findInstruments } from '../workspace/find-instruments.js';
import { shardOf } from '../workspace/shard.js';
import { duration } from './duration.js';
import { exitCode } from './exit-code.js';
import { type CheckArguments, checkOptions, reportCheck } from './run-check.js';
import { localRunner, runMany } from './run-many.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `alternat check` of many instruments, in one report. */
export async function runCheckMany(
  folders: readonly string[],
  options: CheckArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const found = await findInstruments(folders);
  if (!found.value) return reportCheck(found.diagnostics, process.cwd(), options, terminal);
  const wanted = options.shard ? shardOf(found.value, options.shard) : found.value;
  const tasks = wanted.map((folder) => ({ kind: 'check', folder, options: checkOptions(options) }) as const);
  const told = !options.quiet && options.format === 'pretty' ? terminal : undefined;
  const ran = await runMany(
    tasks,
    await localRunner(tasks, options),
    ({ diagnostics }) => exitCode(diagnostics) === 0,
    told,
  );
  for (const { folder, fixes } of ran) if (fixes > 0) terminal.err(`${fixes} fixes applied in ${folder}\n`);
  const all = ran.flatMap(({ diagnostics }) => diagnostics);
  const code = reportCheck(all, process.cwd(), options, terminal);
  const bad = ran.filter(({ diagnostics }) => exitCode(diagnostics) > 0).length;
  const seconds = duration((performance.now() - start) / 1000);
  told?.err(`${ran.length} instruments: ${ran.length - bad} concordant, ${bad} failed, in ${seconds}\n`);
  return code;
}
