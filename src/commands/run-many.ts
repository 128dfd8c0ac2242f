import { availableParallelism } from 'node:os';
import { runTasks } from '../pool/run-tasks.js';
import { inThisThread, inThreads, type Runner } from '../pool/runner.js';
import type { Task, TaskResult } from '../pool/task.js';
import { usefulJobs } from '../pool/useful-jobs.js';
import { relocate } from '../workspace/relocate.js';
import type { Shard } from '../workspace/shard.js';
import { noProgress, progress } from './progress.js';
import type { Terminal } from './terminal.js';

export interface ManyArguments {
  /** Threads; as many as pay where absent. */
  readonly jobs?: number;
  /** The part of the instruments that is to be looked at; all where absent. */
  readonly shard?: Shard;
}

/** One of many instruments, and how it went; places of diagnostics are told from outside of its folder. */
export interface Ran extends TaskResult {
  readonly folder: string;
}

/** Tasks for which even a single thread is one of the pool, whose memory is bounded. */
const longRun = 50;

/** What does tasks on this machine: threads where they are asked for or pay. */
export function localRunner(tasks: readonly Task[], { jobs }: ManyArguments): Promise<Runner> {
  const threads = Math.min(jobs ?? usefulJobs(tasks, availableParallelism()), tasks.length);
  return threads > 1 || tasks.length >= longRun ? inThreads(Math.max(threads, 1)) : inThisThread();
}

/** Does a task for each instrument, tells how far it is, and gives the results in the order of the tasks. */
export async function runMany(
  tasks: readonly Task[],
  runner: Runner,
  isGood: (result: TaskResult) => boolean,
  terminal: Terminal | undefined,
): Promise<Ran[]> {
  const told = terminal ? progress(tasks.length, terminal) : noProgress;
  const results: Ran[] = [];
  await runTasks(tasks, runner, (result, index) => {
    const folder = tasks[index]?.folder ?? '';
    results[index] = { ...result, folder, diagnostics: relocate(result.diagnostics, folder) };
    told.done(folder, isGood(result));
  });
  told.end();
  return results;
}
