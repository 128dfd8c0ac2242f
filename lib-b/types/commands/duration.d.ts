/** A time in seconds, for a person: `4.2 s`, `1 min 20 s`, `2 h 5 min`. */
export declare function duration(seconds: number): string;
