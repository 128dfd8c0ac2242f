/** What derived bytes are for: the diversifier of RFC 7292, B.3. */
export declare const Purpose: {
    readonly key: 1;
    readonly iv: 2;
    readonly mac: 3;
};
/** Derives bytes from a passphrase by the method of PKCS#12 (RFC 7292, B.2). */
export declare function pkcs12Kdf(digest: string, passphrase: string, { salt, iterations }: {
    readonly salt: Uint8Array;
    readonly iterations: number;
}, purpose: number, length: number): Buffer;
