import type { BuildTask, TaskResult } from '../pool/task.js';
import { sha256 } from './sha256.js';

/** What decides what a build makes of its input. */
export type JobOptions = Omit<BuildTask['options'], 'out' | 'cache'>;

/** A build that any machine may do: everything that it depends on, and nothing of where. */
export interface Job {
  /** SHA-256 of the packed input. */
  readonly input: string;
  readonly options: JobOptions;
}

/** How a job went, as it is kept in the store. */
export interface JobRecord extends TaskResult {
  /** SHA-256 of the packed publication; undefined where nothing was published. */
  readonly output?: string | undefined;
}

/** The id of a job: the same input and options give the same output with the same tool, and need be built once. */
export function jobId({ input, options }: Job, tool: string): string {
  return sha256(JSON.stringify([input, sortedEntries(options), tool]));
}

/** An object as its entries in order, so that the order in which its keys were set does not count. */
function sortedEntries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedEntries);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, content]) => [key, sortedEntries(content)]);
}

/** Names of objects in the store. */
export const inputName = (digest: string): string => `inputs/${digest.slice(0, 2)}/${digest}.zip`;
export const outputName = (digest: string): string => `outputs/${digest.slice(0, 2)}/${digest}.zip`;
export const recordName = (id: string): string => `records/${id.slice(0, 2)}/${id}.json`;

/** The queue of one build of the tool: a worker takes no job that it would do otherwise than who asks for it. */
export const queueName = (tool: string): string => `alternat-${tool.slice(0, 16)}`;
