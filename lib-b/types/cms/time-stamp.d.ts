import { type Certificate } from './certificate.js';
/** What a time-stamp authority has said (RFC 3161, 2.4.2). */
export interface TimeStamp {
    readonly time: Date;
    readonly authority: Certificate;
    /** All certificates of the token. */
    readonly certificates: readonly Certificate[];
    /** The bytes of the nonce, `undefined` where there is none. */
    readonly nonce: Uint8Array | undefined;
}
/** Reads a time-stamp token over `stamped` and holds it to RFC 3161; throws `Malformed` with the reason. */
export declare function checkTimeStamp(token: Uint8Array, stamped: Uint8Array): TimeStamp;
