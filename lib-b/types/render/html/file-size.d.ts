/** The size of a file in kilobytes, as a locale writes it. */
export declare function fileSize(bytes: number, tag: string): string;
