import type { KeyObject } from 'node:crypto';
import { isValidAt } from '../cms/certificate.js';
import type { SigningKey } from '../cms/make-signed-data.js';
import type { Diagnostic } from '../diagnostic.js';

const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

/** Bits of the key usage: digital signature and content commitment (RFC 5280, 4.2.1.3). */
const signingUses = 0x80 | 0x40;

/** Why a key must not sign at a given time: too weak by ETSI TS 119 312, not meant for signing, or not valid then. */
export function checkKey({ key, chain: [own] }: SigningKey, now: Date): Diagnostic[] {
  const problem = (rule: string, message: string): Diagnostic => ({ rule, severity: 'error', message });
  const problems: Diagnostic[] = [];
  if (!isStrong(key)) {
    const message = 'the key must be RSA of 2048 bits or more, or ECDSA on the curve P-256, P-384 or P-521';
    problems.push(problem('sign/key', message));
  }
  if (own.keyUsage !== undefined && (own.keyUsage & signingUses) === 0)
    problems.push(problem('sign/key', `the certificate of ${own.name} is not one for signing`));
  if (!isValidAt(own, now)) {
    const [from, to] = [own.validFrom, own.validTo].map((date) => date.toISOString().slice(0, 10));
    problems.push(problem('sign/certificate', `the certificate of ${own.name} is valid from ${from} to ${to} only`));
  }
  return problems;
}

function isStrong({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return curves.has(asymmetricKeyDetails?.namedCurve ?? '');
  const isRsa = asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss';
  return isRsa && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
}
