import type { Convention } from './convention.js';
import type { Token } from './token.js';
/** A number read at a token: its accepted readings, the likeliest first, and the index of the token after it. */
export interface NumberReading {
    readonly keys: readonly string[];
    readonly end: number;
}
/**
 * Reads a number in figures with its separators at the convention of a locale.
 * `4.3` is also the label 4.3 and `1.1.2` is a label only; `5, 6` is two numbers.
 */
export declare function readFigures(tokens: readonly Token[], start: number, convention: Convention): NumberReading | undefined;
