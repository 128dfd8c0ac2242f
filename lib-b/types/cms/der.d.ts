/** Identifier octets that we meet (ITU-T X.690, 8.1.2). */
export declare const Tag: {
    readonly boolean: 1;
    readonly integer: 2;
    readonly bits: 3;
    readonly octets: 4;
    readonly null: 5;
    readonly oid: 6;
    readonly utf8: 12;
    readonly utcTime: 23;
    readonly generalizedTime: 24;
    readonly bmp: 30;
    readonly sequence: 48;
    readonly set: 49;
};
/** DER has one way to write a value, so that no byte can change without changing it; some key files are in BER. */
export type Rules = 'DER' | 'BER';
/** One value: its identifier, its content, and all its bytes. */
export declare class Der {
    #private;
    readonly bytes: Uint8Array;
    readonly content: Uint8Array;
    readonly rules: Rules;
    readonly depth: number;
    constructor(bytes: Uint8Array, content: Uint8Array, rules: Rules, depth: number);
    get tag(): number;
    /** The values that a constructed value is made of. */
    get children(): readonly Der[];
}
/** Reads the one value that the bytes must be; throws `Malformed`. */
export declare function readDer(bytes: Uint8Array, rules?: Rules): Der;
/** The value that the bytes begin with. */
export declare function leadingDer(bytes: Uint8Array): Der;
