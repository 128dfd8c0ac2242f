import { type AsPlainObject, type Options } from 'minisearch';
/** What the search page reads: texts, what leads to them, and the index over both. */
export interface SearchData {
    readonly locales: readonly SearchLocale[];
    readonly units: readonly SearchUnit[];
    readonly index: AsPlainObject;
}
export interface SearchLocale {
    readonly id: string;
    readonly tag: string;
    readonly dir: 'ltr' | 'rtl';
    readonly endonym: string;
}
export interface SearchUnit {
    readonly id: string;
    /** The headings above it, outermost first, by their place among the units. */
    readonly under: readonly number[];
    /** By locale, in their order; empty where a language has no such unit. */
    readonly texts: readonly string[];
}
/** The document of a unit in the index: a field for each locale, named for its place. */
type SearchDocument = Readonly<Record<string, string | number>>;
/** The name of the variable by which `search/index-data.js` hands its data to the page. */
export declare const SEARCH_VARIABLE = "alternatSearch";
/** How the index is made and read; both sides must agree. */
export declare function indexOptions(locales: readonly SearchLocale[]): Options<SearchDocument>;
/** The index over units, a document a unit. */
export declare function makeIndex(units: readonly SearchUnit[], locales: readonly SearchLocale[]): AsPlainObject;
export {};
