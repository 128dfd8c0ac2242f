export declare const sequence: (...parts: readonly Uint8Array[]) => Buffer;
/** A SET OF: DER orders its members by their bytes (ITU-T X.690, 11.6). */
export declare const set: (...parts: readonly Uint8Array[]) => Buffer;
export declare const octets: (bytes: Uint8Array) => Buffer;
export declare const nothing: Buffer<ArrayBufferLike>;
export declare const yes: Buffer<ArrayBufferLike>;
/** A context-specific, constructed tag. */
export declare const tagged: (number: number, ...parts: readonly Uint8Array[]) => Buffer;
/** An INTEGER that is not negative, from its bytes. */
export declare function integer(bytes: Uint8Array | number): Buffer;
/** An OBJECT IDENTIFIER from its dotted form. */
export declare function oid(dotted: string): Buffer;
