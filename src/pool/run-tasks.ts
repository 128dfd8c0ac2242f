import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { failedTask, type Task, type TaskResult } from './task.js';

export interface PoolOptions {
  /** Threads; with one, everything is done in this one. */
  readonly jobs: number;
  /** Told of each task as it ends, with its index. */
  readonly onResult: (result: TaskResult, index: number) => void;
  /** The module whose default export does a task in a thread. */
  readonly worker?: string;
}

/** Does tasks in order, `jobs` of them at a time. What happens to one, even the end of its thread, is its own result. */
export async function runTasks(tasks: readonly Task[], options: PoolOptions): Promise<void> {
  const { run, close } = options.jobs > 1 ? await inThreads(options) : await inThisThread();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < tasks.length; index = next++)
      options.onResult(await run(tasks[index] as Task).catch(failedTask), index); // the index is below the length
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  await close();
}

interface Runner {
  run(task: Task): Promise<TaskResult>;
  close(): Promise<void>;
}

async function inThisThread(): Promise<Runner> {
  const { runTask } = await import('./run-task.js');
  return { run: runTask, close: async () => {} };
}

async function inThreads({ jobs, worker = join(packageRoot, 'lib/pool/worker.js') }: PoolOptions): Promise<Runner> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: worker, minThreads: jobs, maxThreads: jobs });
  // A thread that ends between two tasks fails no task, and another takes its place.
  pool.on('error', () => {});
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}
