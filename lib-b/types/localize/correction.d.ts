import type { Edition, Locale, Original, Project } from '../model.js';
import type { Translate } from './translator.js';
/** An error in the text of one language and what takes its place; readings are inline Markdown with nothing left to fill in. */
export interface Correction {
    readonly locale: string;
    readonly unit: string;
    readonly transmitted: string;
    readonly rectified: string;
    /** Message id of the reason, where one is recorded. */
    readonly reason?: string;
}
/**
 * The recorded rectifications as one original reads them; `translators` says the words of each locale.
 * One that only turns the parties round corrects nothing in the original that names them so anyway.
 */
export declare function recordedCorrections(project: Project, translators: ReadonlyMap<string, Translate>): Correction[];
/** The recorded rectifications of one edition's own text. */
export declare function correctionsOf(project: Project, { id }: Locale, translate: Translate): Correction[];
/** What differs between two versions in the editions of one original, each passage with a few words around it. */
export declare function changesBetween(before: readonly Edition[], after: readonly Edition[], { id }: Original): Correction[];
