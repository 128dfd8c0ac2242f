/** Replaces a file in one rename, so that a kill leaves the old one or the new. */
export declare function replaceFile(path: string, content: string | Uint8Array): Promise<void>;
