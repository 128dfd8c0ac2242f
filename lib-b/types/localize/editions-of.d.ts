import type { Catalog, Edition, Locale, Original, Project } from '../model.js';
import type { LocalizeOptions } from './localize.js';
import type { LocalizedPart } from './localize-part.js';
import type { Translate } from './translator.js';
/** The text of one locale in one original. */
export interface WordedText {
    readonly original: Original;
    readonly locale: Locale;
    readonly catalog: Catalog;
    readonly translate: Translate;
    readonly parts: readonly LocalizedPart[];
}
/**
 * Makes an edition of each text: its elements, its back matter, and the words of the page around it.
 * The concepts of `project` are worded.
 */
export declare function editionsOf(project: Project, texts: readonly WordedText[], options: LocalizeOptions): Edition[];
