import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
/** What was found in a PDF edition, and what is wrong with it. */
export interface ProvedPdf {
    readonly problems: readonly Diagnostic[];
    /** The page on which each unit begins. */
    readonly pages: ReadonlyMap<string, number>;
}
/** Reads a PDF edition back from its bytes and compares it with the edition that it stands for. */
export declare function provePdf(edition: Edition, { path, bytes }: Pick<Artifact, 'path' | 'bytes'>): ProvedPdf;
