import { type Certificate, chainOf, isSelfSigned, isValidAt } from '../cms/certificate.js';
import { checkSigner } from '../cms/check-signer.js';
import { readSignedData } from '../cms/signed-data.js';
import { checkTimeStamp, type TimeStamp } from '../cms/time-stamp.js';
import type { Diagnostic } from '../diagnostic.js';
import { attempt, Malformed } from '../malformed.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { isArray, isName, type PdfDict } from '../pdf-file/pdf-object.js';
import type { SignatureField } from '../pdf-file/signature-fields.js';
import { dateOf, textOf } from '../pdf-file/text-string.js';
import { readContents, type SignedRange } from './read-contents.js';
import type { VerifiedSignature } from './verification.js';

/** What one signature proves, and what is wrong with it. */
export interface CheckedSignature {
  readonly report: Omit<VerifiedSignature, 'followedBy'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the signature of a field by itself, without what came after it. */
export function checkSignature(file: PdfFile, { name: party }: SignatureField, signature: PdfDict): CheckedSignature {
  const diagnostics: Diagnostic[] = [];
  const problem = (rule: string, message: string, severity: Diagnostic['severity'] = 'error'): void =>
    void diagnostics.push({ rule, severity, message: `the signature of ${party}: ${message}` });
  const range = attempt(() => readContents(file, signature));
  const sealed = range instanceof Malformed ? range : attempt(() => open(range, signature));
  if (sealed instanceof Malformed) problem('verify/signature', sealed.message);
  const good = sealed instanceof Malformed ? undefined : sealed;
  const stamp = good?.stamp instanceof Malformed ? undefined : good?.stamp;
  if (good?.stamp instanceof Malformed) problem('verify/time-stamp', good.stamp.message);

  const stated = textEntry(file, signature, 'M');
  const time = stamp?.time ?? (stated && dateOf(stated));
  const chain = good ? chainOf(good.certificate, good.certificates) : [];
  if (good && !time) problem('verify/time', 'it does not say when it was made');
  for (const certificate of chain) {
    if (time && !isValidAt(certificate, time))
      problem(
        'verify/certificate',
        `the certificate of ${certificate.name} was not valid on ${time.toISOString().slice(0, 10)}`,
      );
  }
  for (const name of stamp ? unprovedIn(stamp) : [])
    problem(
      'verify/issuer',
      `the issuer of ${name} is not in the time-stamp, so that its certificate cannot be checked`,
      'warning',
    );

  const reading = (key: string): string | undefined => {
    const bytes = textEntry(file, signature, key);
    return bytes && textOf(bytes);
  };
  const covers = range instanceof Malformed ? 0 : range.end;
  const report: CheckedSignature['report'] = {
    party,
    signer: good?.certificate.name,
    issuer: good?.certificate.issuerName,
    trust: trustOf(chain),
    reason: reading('Reason'),
    location: reading('Location'),
    time,
    timeFrom: stamp ? 'authority' : 'signer',
    authority: stamp?.authority.name,
    level: stamp ? 'B-T' : 'B-B',
    intact: diagnostics.every(({ severity }) => severity !== 'error'),
    covers,
    certifies: certifies(file, signature),
  };
  return { report, diagnostics };
}

interface Sealed {
  readonly certificate: Certificate;
  readonly certificates: readonly Certificate[];
  readonly stamp: TimeStamp | Malformed | undefined;
}

function open({ cms, pieces }: SignedRange, signature: PdfDict): Sealed {
  if (!isName(signature.get('SubFilter'), 'ETSI.CAdES.detached')) throw new Malformed('it is not a PAdES signature');
  const data = readSignedData(cms);
  if (data.content) throw new Malformed('it holds a text of its own');
  const certificate = checkSigner(data, ...pieces);
  const { timeStamp, signature: value } = data.signer;
  const stamp = timeStamp && attempt(() => checkTimeStamp(timeStamp, value));
  return { certificate, certificates: data.certificates, stamp };
}

/** True when the signature limits what may be done to the file after it (ISO 32000-1, 12.8.2.2). */
function certifies(file: PdfFile, signature: PdfDict): boolean {
  const references = file.get(signature.get('Reference'));
  return isArray(references) && references.some((one) => isName(file.dict(one).get('TransformMethod'), 'DocMDP'));
}

function trustOf(chain: readonly Certificate[]): VerifiedSignature['trust'] {
  const root = chain.at(-1);
  if (!root) return undefined;
  if (!isSelfSigned(root)) return 'unknown-issuer';
  return chain.length === 1 ? 'self-signed' : 'untrusted-root';
}

/** Names of the authority's issuers for which no certificate in the token answers: a change in them would not show. */
function unprovedIn({ authority, certificates }: TimeStamp): string[] {
  return certificates
    .filter((one) => one !== authority && !certificates.some((other) => one.x509.checkIssued(other.x509)))
    .map(({ name }) => name);
}

function textEntry(file: PdfFile, signature: PdfDict, key: string): Uint8Array | undefined {
  const found = file.get(signature.get(key));
  return found instanceof Uint8Array ? found : undefined;
}
