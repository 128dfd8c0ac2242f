import type { EditionUnit, RectifiedPassage } from '../model.js';
import type { Correction } from './correction.js';
/**
 * Where the rectified readings stand in the texts of an edition, cut down to the words that differ; `row` counts the
 * corrections of the edition from 0. A reading that is not found, as one in a note, has no place and is left out.
 */
export declare function rectifiedPassages(corrections: readonly Correction[], units: readonly EditionUnit[]): RectifiedPassage[];
