/** Locale ids for a message: `en`, `fr` and `es`. */
export declare function localeNames(ids: readonly string[]): string;
