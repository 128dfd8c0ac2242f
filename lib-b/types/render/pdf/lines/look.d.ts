import { type Typeface } from '../fonts/typeface.js';
import type { Paragraph, Run } from '../node.js';
import type { Hyphenation } from './hyphenation.js';
import type { Look } from './word.js';
/** What a paragraph takes where it says nothing else. */
export interface LookDefaults {
    readonly typeface: Typeface;
    readonly size: number;
    readonly leading: number;
    readonly color: string;
    readonly hyphenation: (lang: string | undefined) => Hyphenation | undefined;
}
/** The look of a run; equal looks are the same object, and known by the same number. */
export declare function lookOf(run: Run, paragraph: Paragraph, defaults: LookDefaults): Look;
/** A number that tells objects apart. */
export declare function numberOf(object: unknown): number;
