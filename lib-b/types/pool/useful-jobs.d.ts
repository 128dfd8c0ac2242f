import type { Task } from './task.js';
/** How many threads pay for tasks on a machine with so many cores. */
export declare function usefulJobs(tasks: readonly Task[], cores: number): number;
