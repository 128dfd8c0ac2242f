import type { Task } from './task.js';

/** Instruments for which a thread more takes less time than it costs to start. */
const worthwhile = { build: 2, check: 8 };

/** How many threads pay for tasks on a machine with so many cores. */
export function usefulJobs(tasks: readonly Task[], cores: number): number {
  const [first] = tasks;
  if (!first) return 1;
  return Math.max(1, Math.min(cores, Math.floor(tasks.length / worthwhile[first.kind])));
}
