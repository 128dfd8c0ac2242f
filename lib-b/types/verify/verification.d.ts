import type { EditionName } from '../pdf-file/edition-name.js';
/** What a PDF proves to be. */
export interface Verification {
    readonly edition: EditionName | undefined;
    /** SHA-256 of the whole file, in hexadecimal. */
    readonly sha256: string;
    /** The file as published: what comes before the first signature. */
    readonly published: {
        readonly bytes: number;
        readonly sha256: string;
    };
    /** The file that the manifest names; `undefined` where there is no manifest or it names none such. */
    readonly path: string | undefined;
    /** `true` or `false` where signatures or a manifest tell; `undefined` where there is nothing to hold the file against. */
    readonly changed: boolean | undefined;
    readonly signatures: readonly VerifiedSignature[];
}
/** What one signature proves. */
export interface VerifiedSignature {
    /** The party: the name of the field. */
    readonly party: string;
    /** Name of the signer in the certificate; `undefined` where the signature cannot be read. */
    readonly signer: string | undefined;
    readonly issuer: string | undefined;
    /** What the certificate rests on; whether to trust that is for the reader. */
    readonly trust: 'self-signed' | 'untrusted-root' | 'unknown-issuer' | undefined;
    readonly reason: string | undefined;
    readonly location: string | undefined;
    readonly time: Date | undefined;
    /** Who says what time it was: an authority, or the signer. */
    readonly timeFrom: 'authority' | 'signer';
    /** Name of the time-stamp authority. */
    readonly authority: string | undefined;
    readonly level: 'B-B' | 'B-T';
    readonly intact: boolean;
    /** The bytes that it covers are those from the first to this one. */
    readonly covers: number;
    /** What was added after it. */
    readonly followedBy: 'nothing' | 'signatures' | 'changes';
    /** It allows only further signatures. */
    readonly certifies: boolean;
}
