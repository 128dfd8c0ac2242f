/** Removes the entries that were not read for the longest time until the rest is within `most` bytes. */
export declare function sweep(folder: string, most?: number, now?: number): void;
