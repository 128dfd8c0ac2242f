/** The words of a list written as one string, for tables that would be long otherwise; `_` stands for a space in a word. */
export declare function list(words: string): string[];
/** Words that count up from `first` in steps of `step`, one number each; `/` parts the forms of one number. */
export declare function counted(words: string, first: number, step?: number): Record<string, number>;
