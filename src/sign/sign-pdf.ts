import { makeSignedData, type SigningKey, signDigest } from '../cms/make-signed-data.js';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.js';
import { attempt, Malformed } from '../malformed.js';
import { Update } from '../pdf-file/append-objects.js';
import { editionName } from '../pdf-file/edition-name.js';
import { openPdf, type PdfFile } from '../pdf-file/pdf-file.js';
import { dict, withEntries } from '../pdf-file/pdf-object.js';
import { rectOf, signatureFields } from '../pdf-file/signature-fields.js';
import { textOf } from '../pdf-file/text-string.js';
import { verifyPdf } from '../verify/verify-pdf.js';
import { drawAppearance } from './appearance/draw-appearance.js';
import { checkKey } from './check-key.js';
import { readPkcs12 } from './pkcs12/read-pkcs12.js';
import { refusal } from './refusal.js';
import { type Authority, requestTimeStamp } from './request-time-stamp.js';
import { enterSignature, type Statement, signatureDictionary, type Unsealed, unsealed } from './signature-dictionary.js';
import { type SigningPlace, signingPlace } from './signing-place.js';

export interface SigningRequest {
  /** Id of the party that signs: the name of its field. */
  readonly party: string;
  /** A PKCS#12 file with the key and the certificates. */
  readonly p12: Uint8Array;
  readonly passphrase: string;
  /** Gives the signature its time-stamp (level B-T); without one it has level B-B. */
  readonly authority?: Authority;
  readonly reason?: string;
  readonly location?: string;
  /** The time of signing that the file states. */
  readonly now?: Date;
}

/**
 * Signs an edition for one party by PAdES baseline (EN 319 142-1): an incremental update, which leaves every byte of
 * the file as it is. A file whose signatures do not hold is not signed again.
 */
export async function signPdf(bytes: Uint8Array, request: SigningRequest): Promise<Outcome<Uint8Array>> {
  const now = request.now ?? new Date();
  const verified = await verifyPdf(bytes);
  const broken = verified.diagnostics.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return { value: undefined, diagnostics: broken };
  const key = attempt(() => readPkcs12(request.p12, request.passphrase));
  if (key instanceof Malformed) return refusal('sign/key', `the key file cannot be used: ${key.message}`);
  const weak = checkKey(key, now);
  if (weak.length > 0) return { value: undefined, diagnostics: weak };
  const prepared = attempt(() => prepare(PdfFile.open(bytes), request, key, now));
  if (prepared instanceof Malformed) return refusal('sign/pdf', `the file cannot be signed: ${prepared.message}`);
  if (!prepared.value) return { value: undefined, diagnostics: prepared.diagnostics };
  return seal(prepared.value, request, key, now);
}
