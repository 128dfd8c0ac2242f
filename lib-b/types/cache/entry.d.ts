/** An entry as it stands on the disk: magic, key, length (64 bits), SHA-256 of the payload, payload. */
export declare function sealEntry(key: string, payload: Uint8Array): Buffer;
/** The payload of an entry; undefined where the entry is not whole, or is that of another key. */
export declare function openEntry(key: string, entry: Buffer): Buffer | undefined;
