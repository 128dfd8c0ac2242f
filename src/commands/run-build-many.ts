import { toolDigest } from '../cache/tool-digest.js';
import { rules } from '../concord/registry.js';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { packageRoot } from '../package-root.js';
import type { Runner } from '../pool/runner.js';
import type { Task } from '../pool/task.js';
import { pretty } from '../report/pretty.js';
import { version } from '../version.js';
import { findInstruments } from '../workspace/find-instruments.js';
import { outFolders, type Target } from '../workspace/out-folders.js';
import { shardOf } from '../workspace/shard.js';
import { areMany } from '../workspace/workspace-file.js';
import { duration } from './duration.js';
import { exitCode } from './exit-code.js';
import { type BuildArguments, buildOptions } from './run-build.js';
import { localRunner, type Ran, runMany } from './run-many.js';
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
  const { value: targets = [], diagnostics } = await targetsOf(folders, options);
  const tasks = targets.map(({ folder, out }) => {
    return { kind: 'build', folder, options: buildOptions(options, out) } as const;
  });
  const { value: runner, diagnostics: unreached } = await runnerOf(tasks, options, terminal);
  const isTold = !options.quiet && !options.json;
  const ran = runner
    ? await runMany(tasks, runner, ({ files }) => files !== undefined, isTold ? terminal : undefined)
    : [];
  const problems = [...diagnostics, ...unreached];
  const built = ran.map((one, index) => ({ ...one, out: targets[index]?.out ?? '' }));
  const seconds = (performance.now() - start) / 1000;
  if (options.json) terminal.out(`${JSON.stringify(asJson(built, seconds, problems), null, 2)}\n`);
  else report(built, seconds, problems, options.quiet, terminal);
  return Math.max(exitCode(problems), ...built.map(codeOf)) as ExitCode; // the greatest of exit codes is one
}

/** The instruments that are to be built. All of them are known to have places of their own before one of a shard is built. */
async function targetsOf(folders: readonly string[], { out, shard }: BuildArguments): Promise<Outcome<Target[]>> {
  const found = await findInstruments(folders);
  if (!found.value) return { value: undefined, diagnostics: found.diagnostics };
  // A single one goes by a queue to where it goes without.
  const [folder = '.'] = folders;
  if (out !== undefined && !shard && !areMany(folders)) return { value: [{ folder, out }], diagnostics: [] };
  const { value, diagnostics } = await outFolders(found.value, out);
  return { value: value && shard ? shardOf(value, shard) : value, diagnostics };
}

/** This machine, or the workers of a queue. */
async function runnerOf(tasks: readonly Task[], options: BuildArguments, terminal: Terminal): Promise<Outcome<Runner>> {
  const { redis, store: place } = options;
  if (redis === undefined || place === undefined) return { value: await localRunner(tasks, options), diagnostics: [] };
  const { inQueue } = await import('../queue/in-queue.js');
  const { openStore } = await import('../queue/store.js');
  const { value: store, diagnostics } = await openStore(place, process.env);
  if (!store) return { value: undefined, diagnostics };
  const tool = toolDigest(packageRoot) ?? version;
  return inQueue({ redis, store, tool, onWait: (message) => terminal.err(`${message}\n`) });
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

function asJson(built: readonly Built[], seconds: number, diagnostics: readonly Diagnostic[]) {
  const instruments = built.map(({ folder, out, files, diagnostics: found, seconds: own }) => {
    return { folder, published: files !== undefined, out, files: files ?? [], diagnostics: found, seconds: own };
  });
  return { summary: summaryOf(built, seconds), instruments, diagnostics };
}

function report(
  built: readonly Built[],
  seconds: number,
  diagnostics: readonly Diagnostic[],
  quiet: boolean,
  terminal: Terminal,
): void {
  const all = [...diagnostics, ...built.flatMap((one) => one.diagnostics)];
  const problems = all.filter(({ severity }) => severity !== 'remark');
  if (problems.length > 0)
    terminal.err(pretty(problems, { version, rules, base: process.cwd(), colour: terminal.colour }));
  for (const { files, folder, out } of built)
    if (!files) terminal.err(`Nothing was published of ${folder}; ${out} is as it was.\n`);
  if (quiet || diagnostics.length > 0) return;
  const { instruments, built: good, failed, warnings } = summaryOf(built, seconds);
  const counts = `${instruments} instruments: ${good} built, ${failed} failed, ${warnings} warnings`;
  terminal.out(`${counts}, in ${duration(seconds)}\n`);
}
