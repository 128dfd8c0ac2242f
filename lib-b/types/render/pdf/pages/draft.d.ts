import type { Edition } from '../../../model.js';
import type { Paragraph } from '../node.js';
import type { Setting } from '../setting.js';
/** The marks of a draft, which are set once its pages are known. */
export interface DraftMarks {
    readonly watermark: Paragraph;
    /** The number in the margin beside a line. */
    lineNumber(number: number): Paragraph;
}
/** Makes the marks of a draft: the word across each page, and the numbers of its lines. */
export declare function draftMarks({ chrome, locale }: Edition, setting: Setting): DraftMarks;
