import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Task, TaskResult } from '../pool/task.js';
import type { ExitCode, Terminal } from './terminal.js';
export interface ManyArguments {
    /** Threads; as many as pay where absent. */
    readonly jobs?: number;
}
/** One of many instruments, and how it went; places of diagnostics are told from outside of its folder. */
export interface Ran extends TaskResult {
    readonly folder: string;
}
/** The instruments that folders on the command line stand for. */
export declare function instrumentsIn(folders: readonly string[]): Promise<Outcome<string[]>>;
/** Does a task for each instrument, tells how far it is, and gives the results in the order of the tasks. */
export declare function runMany(tasks: readonly Task[], { jobs }: ManyArguments, isGood: (result: TaskResult) => boolean, terminal: Terminal | undefined): Promise<Ran[]>;
/** Tells why no instrument could be looked at. */
export declare function refuseMany(diagnostics: readonly Diagnostic[], terminal: Terminal): ExitCode;
