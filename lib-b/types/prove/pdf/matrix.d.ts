/** A change of place and size, as `cm` and `Tm` write it (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];
export declare const identity: Matrix;
/** First `inner`, then `outer`. */
export declare function multiply(outer: Matrix, inner: Matrix): Matrix;
