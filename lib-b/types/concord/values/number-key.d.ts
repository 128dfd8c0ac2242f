/** A number as a key: equal numbers have equal keys, however precisely they were written. */
export declare function numberKey(value: number): string;
/** Figures as a key, without leading zeros; exact for any length. */
export declare function figuresKey(figures: string): string;
/** Figures with a fraction as a key: `1.80` is `1.8`, `2.0` is `2`. */
export declare function decimalKey(whole: string, fraction: string): string;
