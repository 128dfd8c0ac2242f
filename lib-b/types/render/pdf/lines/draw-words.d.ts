import type { EditionPdf } from '../edition-pdf.js';
import type { SetWord } from './word.js';
/** Draws words of one line: one operator for all words of a look, each at its exact place. `y` counts from the foot of the page. */
export declare function drawWords(document: EditionPdf, words: readonly SetWord[], x: number, y: number): void;
