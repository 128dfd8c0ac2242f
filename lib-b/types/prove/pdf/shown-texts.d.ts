import { type PdfDict } from '../../pdf-file/pdf-object.js';
import type { Resources } from './resources.js';
/** What a piece of a page belongs to: a number of the structure, or nothing that a reader should hear of. */
export type Mark = number | 'artifact';
/** Text as one operator shows it. */
export interface ShownText {
    readonly text: string;
    /** Undefined where the text belongs to nothing. */
    readonly mark: Mark | undefined;
    /** Where it begins and ends, from the left and the foot of the page. */
    readonly x: number;
    readonly y: number;
    readonly end: number;
}
/** Follows the contents of a page to what they show, letter for letter; throws `Malformed` at what it does not know. */
export declare function shownTexts(content: Uint8Array, resources: PdfDict, known: Resources): ShownText[];
