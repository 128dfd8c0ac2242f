import type { Fact } from '../model.js';
/** Options of a format as written: `date(day: ordinal)` has `{ day: 'ordinal' }`. */
export type FormatOptions = Readonly<Record<string, string>>;
/** Writes a fact in the way of a locale, as inline Markdown; undefined where the fact is not of its kind. */
export type Format = (value: Fact, tag: string, options: FormatOptions) => string | undefined;
/** Every format a message may name. */
export declare const formats: ReadonlyMap<string, Format>;
/** Splits a format as written into its name and options. */
export declare function parseFormat(format: string): {
    readonly name: string;
    readonly options: FormatOptions;
};
