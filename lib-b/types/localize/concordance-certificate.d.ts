import type { Element } from 'hast';
import type { Instrument } from '../model.js';
/** The words around a certificate. */
interface CertificateWords {
    /** Stands before the digest. */
    readonly label: string;
    /** What the code holds, for those who do not see it. */
    readonly code: string;
}
/** The certificate of concordance, as an imprint prints it: the digest of the content in digits and as a QR code. */
export declare function concordanceCertificate(instrument: Instrument, digest: string, words: CertificateWords): Element[];
export {};
