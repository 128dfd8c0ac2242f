import type { Diagnostic } from '../diagnostic.js';
import type { Verification, VerifiedSignature } from '../verify/verification.js';
import { visible } from '../visible.js';
import type { Verified } from './run-verify.js';

/** What was found of one file or folder, for a person. */
export function verificationText({ path, verification, files, diagnostics }: Verified): string {
  const listed = (files ?? []).flatMap((file) => [
    `  ${file.state.padEnd(8)}${file.path}`,
    ...(file.verification?.signatures ?? []).map((signature) => `  ${signed(signature)}`),
  ]);
  const lines = [path, ...(verification ? facts(verification) : []), ...listed, ...diagnostics.map(problem)];
  return `${lines.map(visible).join('\n')}\n`;
}

function facts(verification: Verification): string[] {
  const { edition, published, path, changed, signatures } = verification;
  const reading = edition?.asTransmitted ? ', as transmitted' : '';
  const purpose = edition?.purpose ? ` (${edition.purpose})` : '';
  const named = path === undefined ? 'no manifest names it' : `as ${path} of the manifest`;
  const verdict =
    changed === undefined ? 'unknown: there is neither a signature nor a manifest to tell' : changed ? 'yes' : 'no';
  return [
    ...(edition
      ? [
          `  edition   ${edition.instrument}, ${edition.locale}, original of ${edition.original}${reading}${purpose}`,
          `  content   sha256 ${edition.contentDigest}`,
        ]
      : []),
    `  published ${published.bytes} bytes, sha256 ${published.sha256}, ${named}`,
    ...signatures.map(signed),
    ...(signatures.length === 0 ? ['  signed    by nobody'] : []),
    `  changed   ${verdict}`,
  ];
}

const trusts = {
  'self-signed': 'certificate signed by its own key',
  'untrusted-root': 'whether to trust its issuer is for you to say',
  'unknown-issuer': 'its issuer is not in the file',
} as const;

const followers = {
  signatures: 'only signatures follow',
  changes: 'CHANGES follow',
} as const;

function signed(signature: VerifiedSignature): string {
  const { party, signer, issuer, trust, time, timeFrom, authority, intact, covers, followedBy, level } = signature;
  const clock = timeFrom === 'authority' ? `as ${authority ?? 'an authority'} says` : 'as the signer says';
  const parts = [
    `for ${party} by ${signer ?? 'nobody known'}`,
    ...(issuer !== undefined && issuer !== signer ? [`certified by ${issuer}`] : []),
    ...(time ? [`${time.toISOString()} ${clock}`] : []),
    `PAdES ${level}`,
    intact ? 'intact' : 'NOT INTACT',
    followedBy === 'nothing' ? 'covers the whole file' : `covers bytes 1 to ${covers}, ${followers[followedBy]}`,
    ...(trust ? [trusts[trust]] : []),
  ];
  return `  signed    ${parts.join('; ')}`;
}

function problem({ severity, message, rule, place }: Diagnostic): string {
  return `  ${severity.padEnd(8)}  ${place ? `${place.file}: ` : ''}${message} (${rule})`;
}
