import type { Runner } from './runner.js';
import { failedTask, type Task, type TaskResult } from './task.js';

/** Does tasks in order, as many at a time as the runner takes; `onResult` is told of each as it ends, with its index. */
export async function runTasks(
  tasks: readonly Task[],
  runner: Runner,
  onResult: (result: TaskResult, index: number) => void,
): Promise<void> {
  const left = tasks.entries();
  const work = async (): Promise<void> => {
    // The lanes take from one iterator, each the next that is left.
    for (const [index, task] of left) onResult(await runner.run(task).catch(failedTask), index);
  };
  await Promise.all(Array.from({ length: runner.lanes }, work));
  await runner.close();
}
