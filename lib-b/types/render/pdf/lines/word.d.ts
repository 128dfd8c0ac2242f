import type { Face } from '../fonts/face.js';
import type { Shape } from '../fonts/shape.js';
import type { Hyphenation } from './hyphenation.js';
/** How words are set. Equal looks are the same object. */
export interface Look {
    readonly face: Face;
    readonly size: number;
    readonly color: string;
    /** How far the words stand off the line: superiors above it, inferiors below. */
    readonly rise: number;
    /** The height that a line of them takes. */
    readonly height: number;
    readonly hyphenation: Hyphenation | undefined;
}
/** A word of a paragraph with the space after it. */
export interface Word {
    readonly text: string;
    /** Index of the run that it is a part of. */
    readonly run: number;
    readonly look: Look;
    /** A new line was asked for after it. */
    readonly lineEnd?: boolean;
    /** No line may end after it. */
    readonly noNewLine?: boolean;
}
/** A word, or what stands of it in this line, in its place. Many documents share it. */
export interface SetWord {
    readonly text: string;
    readonly run: number;
    readonly look: Look;
    readonly shape: Shape;
    /** From the left end of the line. */
    readonly x: number;
    /** Without what its spaces are stretched by. */
    readonly width: number;
    /** Added to each of its spaces. */
    readonly spaceExtra: number;
    /** Goes on in the next line, after a hyphen. */
    readonly divided: boolean;
}
/** Width of a text in a look. */
export declare function widthOf(text: string, { face, size }: Look): number;
