import { duration } from './duration.js';
import { exitCode } from './exit-code.js';
import { type CheckArguments, checkOptions, reportCheck } from './run-check.js';
import { instrumentsIn, refuseMany, runMany } from './run-many.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `alternat check` of many instruments, in one report. */
export async function runCheckMany(
  folders: readonly string[],
  options: CheckArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const found = await instrumentsIn(folders);
  if (!found.value) return refuseMany(found.diagnostics, terminal);
  const isTold = !options.quiet && options.format === 'pretty';
  const tasks = found.value.map((folder) => ({ kind: 'check', folder, options: checkOptions(options) }) as const);
  const ran = await runMany(
    tasks,
    options,
    ({ diagnostics }) => exitCode(diagnostics) === 0,
    isTold ? terminal : undefined,
  );
  for (const { folder, fixes } of ran) if (fixes > 0) terminal.err(`${fixes} fixes applied in ${folder}\n`);
  const code = reportCheck(
    ran.flatMap(({ diagnostics }) => diagnostics),
    process.cwd(),
    options,
    terminal,
  );
  const bad = ran.filter(({ diagnostics }) => exitCode(diagnostics) > 0).length;
  const seconds = (performance.now() - start) / 1000;
  if (isTold)
    terminal.err(`${ran.length} instruments: ${ran.length - bad} concordant, ${bad} failed, in ${duration(seconds)}\n`);
  return code;
}
