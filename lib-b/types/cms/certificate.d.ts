import { X509Certificate } from 'node:crypto';
/** An X.509 certificate (RFC 5280): Node judges it, and these are the fields of it that Node does not give as bytes. */
export interface Certificate {
    readonly x509: X509Certificate;
    readonly der: Uint8Array;
    readonly issuer: Uint8Array;
    /** The serial number as a whole INTEGER. */
    readonly serial: Uint8Array;
    /** What a person calls its subject: common name, else organization, else all of it. */
    readonly name: string;
    readonly issuerName: string;
    /** True when it names itself as its issuer, by name or by key, or names no key, as only a root may (RFC 5280, 4.2.1.1). */
    readonly isRoot: boolean;
    /** The bits of the key usage, `undefined` where the certificate sets no limit. */
    readonly keyUsage: number | undefined;
    readonly validFrom: Date;
    readonly validTo: Date;
}
export declare function readCertificate(der: Uint8Array): Certificate;
/** True when the moment lies within the time for which the certificate was issued. */
export declare function isValidAt({ validFrom, validTo }: Certificate, moment: Date): boolean;
/** True when the certificate is signed by the key that it certifies. */
export declare function isSelfSigned({ x509 }: Certificate): boolean;
/** True when names and signature agree. */
export declare function isIssuedBy(x509: X509Certificate, issuer: X509Certificate): boolean;
/** The certificate, its issuer, and so on, as far as they are at hand. */
export declare function chainOf(leaf: Certificate, others: readonly Certificate[]): Certificate[];
