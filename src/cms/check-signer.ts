import { createHash } from 'node:crypto';
import { Malformed } from '../malformed.js';
import { digestName, isSignedBy, readAlgorithm } from './algorithm.js';
import { type Certificate, isIssuedBy } from './certificate.js';
import { type Der, Tag } from './der.js';
import { Fields, membersOf, octetsOf, oidOf } from './fields.js';
import { Oid } from './oid.js';
import type { SignedData } from './signed-data.js';

/** Hashes what was signed, in pieces where it lies in pieces. */
export function digestOf(digest: string, ...pieces: readonly Uint8Array[]): Buffer {
  const hash = createHash(digest);
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/**
 * Holds a signature against what it is said to be over and returns the signer's certificate; throws `Malformed` with
 * the reason where it does not hold. The steps are those of RFC 5652, 5.6, and RFC 5035, 5.
 */
export function checkSigner(data: SignedData, ...pieces: readonly Uint8Array[]): Certificate {
  const { signer, certificates, contentType } = data;
  const { attributes } = signer;
  const type = attributes.get(Oid.contentType);
  if (!type || oidOf(type) !== contentType) throw new Malformed('the signature is over another kind of content');
  const digest = attributes.get(Oid.messageDigest);
  if (!digest || Buffer.compare(octetsOf(digest), digestOf(signer.digest, ...pieces)) !== 0)
    throw new Malformed('what was signed has been changed since');
  const certificate = certificates.find(
    ({ issuer, serial }) => same(issuer, signer.issuer) && same(serial, signer.serial),
  );
  if (!certificate) throw new Malformed('the certificate of the signer is not in the signature');
  const named = namedCertificates(attributes);
  if (named[0]?.(certificate) !== true)
    throw new Malformed('the signature does not name the certificate of its signer');
  if (!isSignedBy(certificate.x509.publicKey, signer.algorithm, signer.digest, signer.signed, signer.signature))
    throw new Malformed('the signature is not that of the signer’s key');
  checkCertificates(certificate, certificates, named);
  return certificate;
}

type Naming = (certificate: Certificate) => boolean;

/** What the signed attributes say of certificates, the signer's first (RFC 5035, 4 and 5; the older form uses SHA-1). */
function namedCertificates(attributes: ReadonlyMap<string, Der>): Naming[] {
  const newer = attributes.get(Oid.signingCertificateV2);
  const older = attributes.get(Oid.signingCertificate);
  const attribute = newer ?? older;
  if (!attribute) throw new Malformed('the signature does not name the certificate of its signer');
  return membersOf(new Fields(attribute).take(), Tag.sequence).map((value) => {
    const fields = new Fields(value);
    const stated = newer && fields.optional(Tag.sequence);
    const digest = stated ? digestName(readAlgorithm(stated)) : newer ? 'sha256' : 'sha1';
    const hash = fields.octets();
    return ({ der }) => same(digestOf(digest, der), hash);
  });
}

/**
 * Certificates stand outside the signature. Each must be one that the signature names or be signed by another that is
 * here, and must belong to the chain; only the topmost may be signed by an issuer that is not here.
 */
function checkCertificates(leaf: Certificate, all: readonly Certificate[], named: readonly Naming[]): void {
  for (const certificate of all) {
    const { x509, name, isRoot } = certificate;
    if (named.some((isNamed) => isNamed(certificate))) continue;
    // A signer that names more than its own certificate names all that may be used (RFC 5035, 5.4.1).
    if (named.length > 1) throw new Malformed(`the certificate of ${name} has been changed or exchanged`);
    const isIssuer = all.some((other) => other !== certificate && other.x509.checkIssued(x509));
    if (certificate !== leaf && !isIssuer)
      throw new Malformed(`the certificate of ${name} has nothing to do with the signer`);
    const issuers = all.filter((other) => x509.checkIssued(other.x509));
    const isProved = issuers.some((issuer) => isIssuedBy(x509, issuer.x509));
    if (!isProved && (isRoot || issuers.length > 0)) throw new Malformed(`the certificate of ${name} has been changed`);
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
