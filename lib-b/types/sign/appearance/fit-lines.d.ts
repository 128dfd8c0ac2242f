/** Lines of one size that fit into a box. */
export interface FittedLines {
    readonly size: number;
    readonly lines: readonly string[];
}
/** Leading of the lines, as a multiple of their size. */
export declare const leading = 1.2;
/** Breaks paragraphs at their spaces, in the largest size in which they fit; `undefined` where they fit in none. */
export declare function fitLines(paragraphs: readonly string[], box: {
    readonly width: number;
    readonly height: number;
}, 
/** Width of a text in ems. */
widthOf: (text: string) => number): FittedLines | undefined;
