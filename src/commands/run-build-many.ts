import { rules } from '../concord/registry.js';
import { pretty } from '../report/pretty.js';
import { version } from '../version.js';
import { outFolders } from '../workspace/out-folders.js';
import { duration } from './duration.js';
import { exitCode } from './exit-code.js';
import { type BuildArguments, buildOptions } from './run-build.js';
import { instrumentsIn, type Ran, refuseMany, runMany } from './run-many.js';
import type { ExitCode, Terminal } from './terminal.js';

interface Built extends Ran {
  readonly out: string;
}

/** `alternat build` of many instruments: one that fails does not stop the others, and the exit code is the worst. */
export async function runBuildMany(
  folders: readonly string[],
  options: BuildArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const found = await instrumentsIn(folders);
  const outs = found.value && (await outFolders(found.value, options.out));
  if (!outs?.value) return refuseMany([...found.diagnostics, ...(outs?.diagnostics ?? [])], terminal);
  const targets = outs.value;
  const tasks = (found.value ?? []).map((folder, index) => {
    return { kind: 'build', folder, options: buildOptions(options, targets[index] ?? '') } as const;
  });
  const isTold = !options.quiet && !options.json;
  const ran = await runMany(tasks, options, ({ files }) => files !== undefined, isTold ? terminal : undefined);
  const built = ran.map((one, index) => ({ ...one, out: targets[index] ?? '' }));
  const seconds = (performance.now() - start) / 1000;
  if (options.json) terminal.out(`${JSON.stringify(asJson(built, seconds), null, 2)}\n`);
  else report(built, seconds, options.quiet, terminal);
  return Math.max(0, ...built.map(codeOf)) as ExitCode; // the greatest of exit codes is one
}

function codeOf({ files, diagnostics }: Built): ExitCode {
  const code = exitCode(diagnostics);
  return files || code === 2 ? code : 1;
}

function summaryOf(built: readonly Built[], seconds: number) {
  const failed = built.filter(({ files }) => !files).length;
  const warnings = built.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'warning'));
  return { instruments: built.length, built: built.length - failed, failed, warnings: warnings.length, seconds };
}

function asJson(built: readonly Built[], seconds: number) {
  const instruments = built.map(({ folder, out, files, diagnostics, seconds: own }) => {
    return { folder, published: files !== undefined, out, files: files ?? [], diagnostics, seconds: own };
  });
  return { summary: summaryOf(built, seconds), instruments };
}

function report(built: readonly Built[], seconds: number, quiet: boolean, terminal: Terminal): void {
  const problems = built.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'remark'));
  if (problems.length > 0)
    terminal.err(pretty(problems, { version, rules, base: process.cwd(), colour: terminal.colour }));
  for (const { files, folder, out } of built)
    if (!files) terminal.err(`Nothing was published of ${folder}; ${out} is as it was.\n`);
  const { instruments, built: good, failed, warnings } = summaryOf(built, seconds);
  const told = `${instruments} instruments: ${good} built, ${failed} failed, ${warnings} warnings, in ${duration(seconds)}\n`;
  if (!quiet) terminal.out(told);
}
