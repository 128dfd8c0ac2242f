import { constants, type KeyObject, verify } from 'node:crypto';
import { Malformed } from '../malformed.js';
import { type Der, Tag } from './der.js';
import { Fields, oidOf, onlyMemberOf, wholeOf } from './fields.js';
import { Oid } from './oid.js';

/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
export interface Algorithm {
  readonly oid: string;
  readonly parameters: Der | undefined;
}

export function readAlgorithm(value: Der): Algorithm {
  const fields = new Fields(value);
  const oid = fields.oid();
  const [parameters, ...more] = fields.rest();
  if (more.length > 0) throw new Malformed('an algorithm has more than one value of parameters');
  return { oid, parameters };
}

/** The digests that ETSI TS 119 312 lets stand, by identifier. */
const digests = new Map([
  [Oid.sha256, 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Node's name of a digest algorithm; throws `Malformed` where it is unknown or too weak. */
export function digestName(algorithm: Algorithm): string {
  const name = digests.get(algorithm.oid);
  if (name === undefined) throw new Malformed(`the digest algorithm ${algorithm.oid} is unknown or too weak`);
  checkNoParameters(algorithm);
  return name;
}

const signatures = new Map([
  [Oid.rsaEncryption, { key: 'rsa', digest: undefined }],
  ['1.2.840.113549.1.1.11', { key: 'rsa', digest: 'sha256' }],
  ['1.2.840.113549.1.1.12', { key: 'rsa', digest: 'sha384' }],
  ['1.2.840.113549.1.1.13', { key: 'rsa', digest: 'sha512' }],
  [Oid.ecdsaWithSha256, { key: 'ec', digest: 'sha256' }],
  ['1.2.840.10045.4.3.3', { key: 'ec', digest: 'sha384' }],
  ['1.2.840.10045.4.3.4', { key: 'ec', digest: 'sha512' }],
]);

/** True when the signature over `signed` is that of the key; throws `Malformed` for an algorithm that it cannot judge. */
export function isSignedBy(
  key: KeyObject,
  algorithm: Algorithm,
  digest: string,
  signed: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (algorithm.oid === Oid.rsaPss) {
    const saltLength = pssSaltLength(algorithm, digest);
    return holds(() =>
      verify(digest, signed, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature),
    );
  }
  const known = signatures.get(algorithm.oid);
  if (!known) throw new Malformed(`the signature algorithm ${algorithm.oid} is unknown`);
  checkNoParameters(algorithm);
  if (known.key !== key.asymmetricKeyType || (known.digest ?? digest) !== digest) return false;
  return holds(() => verify(digest, signed, key, signature));
}

/** OpenSSL refuses by an error what does not fit the key, such as another padding than the key allows. */
export function holds(judge: () => boolean): boolean {
  try {
    return judge();
  } catch {
    return false;
  }
}

function checkNoParameters({ parameters }: Algorithm): void {
  if (parameters && (parameters.tag !== Tag.null || parameters.content.length > 0))
    throw new Malformed('an algorithm has parameters that it should not have');
}

/** Reads RSASSA-PSS-params (RFC 4055, 3.1), whose digest and mask must use the digest of the signature. */
function pssSaltLength({ parameters }: Algorithm, digest: string): number {
  if (!parameters) throw new Malformed('an RSASSA-PSS signature has no parameters');
  const fields = new Fields(parameters);
  const hash = fields.optional(0xa0);
  const mask = fields.optional(0xa1);
  const salt = fields.optional(0xa2);
  fields.end();
  if (!hash || !mask || !salt) throw new Malformed('an RSASSA-PSS signature uses SHA-1');
  const maskFields = new Fields(onlyMemberOf(mask));
  const generator = oidOf(maskFields.take(Tag.oid));
  const maskDigest = digestName(readAlgorithm(maskFields.take()));
  if (generator !== Oid.mgf1 || maskDigest !== digest || digestName(readAlgorithm(onlyMemberOf(hash))) !== digest)
    throw new Malformed('an RSASSA-PSS signature mixes digests');
  return wholeOf(onlyMemberOf(salt));
}
