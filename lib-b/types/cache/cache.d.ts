/**
 * Where results are kept, and what makes them: plain data, so that it can be handed to a worker.
 * The folder may be absent, damaged, shared or read-only: what is not whole is not there, and nothing of it is a fault.
 */
export interface Cache {
    readonly folder: string;
    /** Digest of the tool itself, since another tool gives other results. */
    readonly tool: string;
}
/** Reads the entry of a key (a SHA-256 in hexadecimal); one that is damaged or foreign is removed, and undefined. */
export declare function readEntry(folder: string, key: string): Buffer | undefined;
/** Writes the entry of a key in one rename, and makes room where there is too much. */
export declare function writeEntry(folder: string, key: string, payload: Uint8Array): void;
