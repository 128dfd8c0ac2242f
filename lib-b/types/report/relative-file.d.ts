/** A file name as reports give it: relative to `base`, with forward slashes. */
export declare function relativeFile(file: string, base: string): string;
