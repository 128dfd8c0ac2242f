import type { Root } from 'mdast';
import type { EditionUnit, Original, OutlineEntry, Part } from '../model.js';
import type { Translate } from './translator.js';
/** One part in one locale and one original: its tree with words in it, its units, and its headings. */
export interface LocalizedPart {
    readonly id: string;
    readonly tree: Root;
    readonly units: readonly EditionUnit[];
    readonly outline: readonly OutlineEntry[];
}
/** Puts the words of a locale into the skeleton of a part. */
export declare function localizePart(part: Part, original: Original, translate: Translate): LocalizedPart;
