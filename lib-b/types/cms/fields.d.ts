import { type Der } from './der.js';
/** The fields of a SEQUENCE, taken one after another; what is left over is an error, for nothing may go unread. */
export declare class Fields {
    #private;
    constructor(value: Der, tag?: number);
    take(tag?: number): Der;
    optional(tag: number): Der | undefined;
    rest(): readonly Der[];
    end(): void;
    oid(): string;
    /** A small INTEGER that is not negative. */
    whole(): number;
    octets(): Uint8Array;
}
/** The members of a SEQUENCE OF or SET OF. */
export declare function membersOf(value: Der, tag: number): readonly Der[];
/** The one member of an EXPLICIT tag, or of a SET OF that may have no other. */
export declare function onlyMemberOf(value: Der): Der;
/** An OCTET STRING; BER may write it in pieces. */
export declare function octetsOf(value: Der): Uint8Array;
/** An OBJECT IDENTIFIER in dotted form. */
export declare function oidOf(value: Der): string;
export declare function wholeOf(value: Der): number;
