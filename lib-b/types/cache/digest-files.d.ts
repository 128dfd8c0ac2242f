/**
 * The SHA-256, in hexadecimal, of everything at `paths` below `root`: files and folders, by name and content.
 * Undefined where something can be read in more than one way or not at all: a link, a pipe, no permission.
 */
export declare function digestFiles(root: string, paths: readonly string[]): string | undefined;
