import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
/** What was asked of the editions beside their texts. */
export interface Asked {
    /** The same unit begins on the same page in all languages. */
    readonly synoptic: boolean;
}
/** Reads every edition back from the bytes emitted and compares it, unit by unit, with what was meant. */
export declare function prove(editions: readonly Edition[], artifacts: readonly Artifact[], { synoptic }?: Asked): Promise<Diagnostic[]>;
