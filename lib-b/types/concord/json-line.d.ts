/** A property of a JSON object with its place in the line, both offsets from 0. */
export interface LineProperty {
    readonly key: string;
    readonly value: unknown;
    readonly keyOffset: number;
    readonly valueOffset: number;
}
/** What a line of JSON holds: the properties of its object, or what is wrong with it and where. */
export type JsonLine = {
    readonly properties: readonly LineProperty[];
} | {
    readonly problem: string;
    offset: number;
};
/** Reads one line that must be one JSON object; duplicate keys are kept, so that the caller can report them. */
export declare function jsonLine(line: string): JsonLine;
