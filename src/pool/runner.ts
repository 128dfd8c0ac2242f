import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import type { Task, TaskResult } from './task.js';

/** What does tasks: this thread, others, or other machines. */
export interface Runner {
  /** How many tasks may be given to it at once. */
  readonly lanes: number;
  /** Does a task; rejects only for a fault of the tool or of the machine. */
  run(task: Task): Promise<TaskResult>;
  close(): Promise<void>;
}

/** Does tasks one by one in this thread. */
export async function inThisThread(): Promise<Runner> {
  const { runTask } = await import('./run-task.js');
  return { lanes: 1, run: runTask, close: async () => {} };
}

/** Heap in bytes above which a thread gives place to a new one, so that nothing that is kept adds up over a long run. */
const mostHeap = 256 * 1024 * 1024;

/**
 * Does tasks in `threads` threads, by the default export of the module `worker`. The end of a thread rejects its task
 * alone; one that holds more than `most` bytes after a task does no more.
 */
export async function inThreads(
  threads: number,
  worker = join(packageRoot, 'lib/pool/worker.js'),
  most = mostHeap,
): Promise<Runner> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    maxMemoryLimitBeforeRecycle: most,
  });
  // A thread that ends between two tasks fails no task, and another takes its place.
  pool.on('error', () => {});
  return { lanes: threads, run: (task) => pool.run(task), close: () => pool.destroy() };
}
