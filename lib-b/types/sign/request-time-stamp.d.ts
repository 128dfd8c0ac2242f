import type { Outcome } from '../diagnostic.js';
export interface Authority {
    readonly url: string;
    /** Milliseconds that the authority has to answer. */
    readonly timeout?: number;
}
/** Asks a time-stamp authority for a token over `stamped` (RFC 3161, 2.4 and 3.4) and holds its answer to what was asked. */
export declare function requestTimeStamp(authority: Authority, stamped: Uint8Array, now: Date): Promise<Outcome<Uint8Array>>;
