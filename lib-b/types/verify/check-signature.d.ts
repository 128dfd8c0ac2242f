import type { Diagnostic } from '../diagnostic.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { type PdfDict } from '../pdf-file/pdf-object.js';
import type { SignatureField } from '../pdf-file/signature-fields.js';
import type { VerifiedSignature } from './verification.js';
/** What one signature proves, and what is wrong with it. */
export interface CheckedSignature {
    readonly report: Omit<VerifiedSignature, 'followedBy'>;
    readonly diagnostics: readonly Diagnostic[];
}
/** Checks the signature of a field by itself, without what came after it. */
export declare function checkSignature(file: PdfFile, { name: party }: SignatureField, signature: PdfDict): CheckedSignature;
