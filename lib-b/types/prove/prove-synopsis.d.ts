import type { Diagnostic } from '../diagnostic.js';
import type { Edition } from '../model.js';
/** Where the units of a PDF edition begin. */
export interface Paged {
    readonly edition: Edition;
    readonly path: string;
    /** The page of each unit. */
    readonly pages: ReadonlyMap<string, number>;
}
/** Proves that each unit begins on the same page in the PDF editions of all languages of an original. */
export declare function proveSynopsis(files: readonly Paged[]): Diagnostic[];
