/** A column as measured: its longest word and its longest line. */
interface Column {
    readonly _minWidth: number;
    readonly _maxWidth: number;
}
/** Shares the width of a table among its columns: each gets its longest word, and the more text it has, the more of the rest. */
export declare function columnWidths(columns: readonly Column[], width: number): number[];
export {};
