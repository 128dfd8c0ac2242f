/** A file whose signature is still to be put in. */
export interface Unsealed {
    /** SHA-256 of everything before and after the room for the signature. */
    readonly digest: Buffer;
    /** How many bytes the signature may have. */
    readonly room: number;
    /** Puts the signature in its room. */
    seal(signature: Uint8Array): Buffer;
}
/** Fills in where the room for the signature begins and ends (ISO 32000-1, 12.8.1). */
export declare function unsealed(bytes: Buffer, dictionary: number, room: number): Unsealed;
