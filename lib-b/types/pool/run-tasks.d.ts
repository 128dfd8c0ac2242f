import { type Task, type TaskResult } from './task.js';
export interface PoolOptions {
    /** Threads; with one, everything is done in this one. */
    readonly jobs: number;
    /** Told of each task as it ends, with its index. */
    readonly onResult: (result: TaskResult, index: number) => void;
    /** The module whose default export does a task in a thread. */
    readonly worker?: string;
}
/** Does tasks in order, `jobs` of them at a time. What happens to one, even the end of its thread, is its own result. */
export declare function runTasks(tasks: readonly Task[], options: PoolOptions): Promise<void>;
