import { type Task, type TaskResult } from './task.js';
/** Does one task; whatever goes wrong is in the result, and nothing is thrown. */
export declare function runTask(task: Task): Promise<TaskResult>;
