import type { Project } from '../model.js';
import type { LocalizedPart } from './localize-part.js';
/** The text of one locale in one original. */
export interface LocalizedText {
    readonly locale: string;
    readonly original: string;
    readonly parts: readonly LocalizedPart[];
}
/**
 * One digest over everything that the versions say: SHA-256, in hexadecimal, of the UTF-8 lines
 * `["unit", original, locale, unit id, text]` for each original, locale and unit in the order of the instrument,
 * then `["rectification", locale, message id, as transmitted, as rectified]` for each rectification in order;
 * each line is JSON without white space and ends with U+000A.
 */
export declare function contentDigest(project: Project, texts: readonly LocalizedText[]): string;
