import type { Outcome } from '../diagnostic.js';
import { type Cache } from './cache.js';
/** What a result depends on beside the tool: the files of the instrument in `root`, and what was asked of them. */
export interface Question {
    readonly root: string;
    /** Anything that JSON can write. */
    readonly asked: readonly unknown[];
}
/**
 * The result of `make`, or the same as it was kept the last time that the question, the files and the tool were the
 * same; `recalled` is told of the latter. Only what came to a value is kept.
 */
export declare function remembered<T>(cache: Cache | undefined, question: Question, make: () => Promise<Outcome<T>>, recalled?: (value: T) => void): Promise<Outcome<T>>;
