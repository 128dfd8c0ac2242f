/** Symbols of units, the same in every language, as written after figures. */
export declare const unitSymbols: ReadonlyMap<string, string>;
/** Marks that are units by themselves. */
export declare const unitMarks: ReadonlyMap<string, string>;
/** Letters before or after `$` that say whose dollar it is. */
export declare const dollarPrefixes: ReadonlyMap<string, string>;
/** ISO 4217 codes in use. */
export declare const currencyCodes: ReadonlySet<string>;
