import type { BuildOptions } from '../build.js';
import type { CheckOptions } from '../check-folder.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Artifact } from '../model.js';
/** What is to be done with one whole instrument; plain data, so that it can be told to a thread or another machine. */
export type Task = {
    readonly kind: 'build';
    readonly folder: string;
    readonly options: Omit<BuildOptions, 'onArtifact'>;
} | {
    readonly kind: 'check';
    readonly folder: string;
    readonly options: CheckOptions;
};
/** A file that was published; `bytes` is its size. */
export type PublishedFile = Pick<Artifact, 'path' | 'format' | 'locale' | 'original'> & {
    readonly bytes: number;
};
/** How a task went. */
export interface TaskResult {
    /** What was published; undefined where nothing was. */
    readonly files?: readonly PublishedFile[] | undefined;
    /** How many fixes were applied. */
    readonly fixes: number;
    readonly diagnostics: readonly Diagnostic[];
    /** Time that it took, in seconds. */
    readonly seconds: number;
}
/** A task that went wrong for a fault of the tool or of the machine, and not for what the instrument says. */
export declare function failedTask(error: unknown): TaskResult;
