/** The value of a Roman numeral in capitals, or undefined when the word is none. */
export declare function romanValue(word: string): number | undefined;
