import { build } from '../build.js';
import { checkFolder } from '../check-folder.js';
import { publishedFiles } from './published-files.js';
import { failedTask, type Task, type TaskResult } from './task.js';

/** Does one task; whatever goes wrong is in the result, and nothing is thrown. */
export async function runTask(task: Task): Promise<TaskResult> {
  const start = performance.now();
  const result = await attempt(task).catch(failedTask);
  return { ...result, seconds: (performance.now() - start) / 1000 };
}

async function attempt({ kind, folder, options }: Task): Promise<TaskResult> {
  if (kind === 'check') {
    const { fixes, diagnostics } = await checkFolder(folder, options);
    return { fixes: fixes.count, diagnostics, seconds: 0 };
  }
  const { value, diagnostics } = await build(folder, options);
  return { files: value && publishedFiles(value), fixes: 0, diagnostics, seconds: 0 };
}
