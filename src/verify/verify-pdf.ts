import { createHash } from 'node:crypto';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.js';
import { attempt, Malformed } from '../malformed.js';
import { editionName } from '../pdf-file/edition-name.js';
import { PdfFile } from '../pdf-file/pdf-file.js';
import { signatureFields } from '../pdf-file/signature-fields.js';
import { unsignedRevisions } from '../pdf-file/unsigned-revisions.js';
import { checkPublished } from './check-published.js';
import { checkRevisions } from './check-revisions.js';
import { type CheckedSignature, checkSignature } from './check-signature.js';
import type { Manifest } from './read-manifest.js';
import type { Verification, VerifiedSignature } from './verification.js';

/**
 * Says which edition a PDF is, who signed it, and whether a byte of it was changed: by its signatures, and by the
 * manifest of its publication where there is one.
 */
export async function verifyPdf(
  bytes: Uint8Array,
  options: { readonly manifest?: Manifest } = {},
): Promise<Outcome<Verification>> {
  const verified = attempt(() => verify(PdfFile.open(bytes), options.manifest));
  return verified instanceof Malformed
    ? refused('verify/pdf', `the file cannot be read: ${verified.message}`)
    : verified;
}

function verify(file: PdfFile, manifest: Manifest | undefined): Outcome<Verification> {
  const { bytes, revisions } = file;
  const edition = editionName(file.before(1));
  if (!edition) return refused('verify/edition', 'the file is not an edition made by this tool');
  const signatures = checkSignatures(file);
  const unsigned = unsignedRevisions(file);
  const end = revisions[unsigned - 1]?.end ?? bytes.length;
  const held = manifest && checkPublished(bytes.subarray(0, end), edition, manifest);
  const covered = Math.max(0, ...signatures.map(({ report }) => report.covers));
  const diagnostics = [
    ...signatures.flatMap((signature) => signature.diagnostics),
    ...checkParties(signatures),
    ...checkRevisions(file, held?.value === undefined ? 1 : unsigned, covered),
    ...(held?.diagnostics ?? []),
  ];
  const hasJudge = signatures.length > 0 || manifest !== undefined;
  const value: Verification = {
    edition,
    sha256: sha256(bytes),
    published: { bytes: end, sha256: sha256(bytes.subarray(0, end)) },
    path: held?.value,
    changed: hasErrors(diagnostics) || (hasJudge ? false : undefined),
    signatures: signatures.map(({ report }) => ({ ...report, followedBy: whatFollows(file, report.covers, covered) })),
  };
  return { value, diagnostics };
}

function whatFollows(file: PdfFile, covers: number, covered: number): VerifiedSignature['followedBy'] {
  if (covers === file.bytes.length) return 'nothing';
  const earlier = file.revisions.filter(({ end }) => end <= covers).length;
  return checkRevisions(file, earlier, covered).length > 0 ? 'changes' : 'signatures';
}

/** In the order of signing. */
function checkSignatures(file: PdfFile): CheckedSignature[] {
  return signatureFields(file)
    .flatMap((field) => (field.signature ? [checkSignature(file, field, field.signature)] : []))
    .toSorted((a, b) => a.report.covers - b.report.covers);
}

function checkParties(signatures: readonly CheckedSignature[]): Diagnostic[] {
  const parties = signatures.map(({ report }) => report.party);
  const twice = parties.filter((party, index) => parties.indexOf(party) !== index);
  return [...new Set(twice)].map((party) => ({
    rule: 'verify/party',
    severity: 'error',
    message: `${party} has signed more than once`,
  }));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refused(rule: string, message: string): Outcome<Verification> {
  return { value: undefined, diagnostics: [{ rule, severity: 'error', message }] };
}
