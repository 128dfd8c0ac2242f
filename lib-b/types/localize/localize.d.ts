import type { Diagnostic } from '../diagnostic.js';
import type { Concept, Edition, EditionUnit, Project } from '../model.js';
export interface LocalizeOptions {
    /** True when the project's rectifications have not been applied: its editions say that they print its errors. */
    readonly asTransmitted: boolean;
    /** Name and version of the tool, for the imprint. */
    readonly tool: string;
}
/** An instrument with words in its structure. */
export interface Localization {
    /** The units as the first original words them, by locale. */
    readonly units: ReadonlyMap<string, readonly EditionUnit[]>;
    /** The termbase, as the first original words it. */
    readonly concepts: readonly Concept[];
    /** One for each original and locale, originals first; made when they are first asked for, which a check never does. */
    readonly editions: readonly Edition[];
    /** What is wrong with messages, each by itself. */
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Puts words into the structure.
 * A message with something wrong in it is reported, and is said to nobody.
 */
export declare function localize(project: Project, options: LocalizeOptions): Localization;
