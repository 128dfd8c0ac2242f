import type { SigningKey } from '../cms/make-signed-data.js';
import { makeSignedData, signDigest } from '../cms/make-signed-data.js';
import { hasErrors, type Outcome } from '../diagnostic.js';
import { attempt, Malformed } from '../malformed.js';
import { PdfFile } from '../pdf-file/pdf-file.js';
import type { Manifest } from '../verify/read-manifest.js';
import { verifyPdf } from '../verify/verify-pdf.js';
import { checkKey } from './check-key.js';
import { readPkcs12 } from './pkcs12/read-pkcs12.js';
import { prepare } from './prepare.js';
import { refusal } from './refusal.js';
import { type Authority, requestTimeStamp } from './request-time-stamp.js';
import type { Unsealed } from './unsealed.js';

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
  /** What the file must be by its publication. */
  readonly manifest?: Manifest;
  /** The time of signing that the file states. */
  readonly now?: Date;
}

/**
 * Signs an edition for one party by PAdES baseline (EN 319 142-1): an incremental update, which leaves every byte of
 * the file as it is. A file whose signatures do not hold is not signed again.
 */
export async function signPdf(bytes: Uint8Array, request: SigningRequest): Promise<Outcome<Uint8Array>> {
  const now = request.now ?? new Date();
  const verified = await verifyPdf(bytes, request.manifest && { manifest: request.manifest });
  if (hasErrors(verified.diagnostics)) return { value: undefined, diagnostics: verified.diagnostics };
  const purpose = verified.value?.edition?.purpose;
  if (purpose) return refusal('sign/purpose', `the file is no edition to be signed: it is marked as ${purpose}`);
  const key = attempt(() => readPkcs12(request.p12, request.passphrase));
  if (key instanceof Malformed) return refusal('sign/key', `the key file cannot be used: ${key.message}`);
  const weak = checkKey(key, now);
  if (weak.length > 0) return { value: undefined, diagnostics: weak };
  const prepared = attempt(() => prepare(PdfFile.open(bytes), request, key.chain, now));
  if (prepared instanceof Malformed) return refusal('sign/pdf', `the file cannot be signed: ${prepared.message}`);
  if (!prepared.value) return { value: undefined, diagnostics: prepared.diagnostics };
  return seal(prepared.value, key, request.authority, now);
}

async function seal(
  file: Unsealed,
  key: SigningKey,
  authority: Authority | undefined,
  now: Date,
): Promise<Outcome<Uint8Array>> {
  const part = signDigest(file.digest, key);
  const stamp = authority && (await requestTimeStamp(authority, part.signature, now));
  if (stamp && !stamp.value) return { value: undefined, diagnostics: stamp.diagnostics };
  const signature = makeSignedData(part, key.chain, stamp?.value);
  if (signature.length > file.room) return refusal('sign/space', 'the answer of the time-stamp authority is too long');
  return { value: file.seal(signature), diagnostics: stamp?.diagnostics ?? [] };
}
