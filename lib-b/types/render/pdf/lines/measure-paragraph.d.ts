import type { Paragraph } from '../node.js';
import { type LookDefaults } from './look.js';
import { type SetWord, type Word } from './word.js';
/** The words of a paragraph, and what was made of them. Paragraphs that read and look the same share it, in all documents. */
export interface MeasuredText {
    readonly words: readonly Word[];
    /** Width of the longest word, and of the longest line. */
    readonly minWidth: number;
    readonly maxWidth: number;
    /** The lines by how they are set. */
    readonly lines: Map<string, readonly (readonly SetWord[])[]>;
}
/** Breaks a paragraph into words and measures them; the same paragraph is measured once. */
export declare function measureParagraph(paragraph: Paragraph, defaults: LookDefaults): MeasuredText;
