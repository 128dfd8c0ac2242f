/** The entries of a table written out as running text, parted by commas. */
export declare function list(text: string): string[];
/** The entries of several tables. */
export declare function lists<K extends string>(texts: Readonly<Record<K, string>>): Record<K, string[]>;
