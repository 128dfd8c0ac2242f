import { constants, createHash, type KeyObject, sign } from 'node:crypto';
import type { Certificate } from './certificate.js';
import { Oid } from './oid.js';
import { integer, nothing, octets, oid, sequence, set, tagged } from './write-der.js';

/** A private key with its certificate and those of its issuers, the signer's first. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly chain: readonly [Certificate, ...Certificate[]];
}

/** What the signer's key has said, before it is put together with a time-stamp. */
export interface SignerPart {
  readonly attributes: readonly Buffer[];
  readonly algorithm: Buffer;
  readonly signature: Buffer;
}

const sha256 = sequence(oid(Oid.sha256));

/** EMSA-PSS with SHA-256 throughout and a salt as long as the digest (RFC 4055, 3.1). */
const saltLength = 32;
const pss = sequence(
  oid(Oid.rsaPss),
  sequence(tagged(0, sha256), tagged(1, sequence(oid(Oid.mgf1), sha256)), tagged(2, integer(saltLength))),
);

/**
 * Signs a SHA-256 digest by the attributes of a PAdES baseline signature (EN 319 142-1, 6.3): content type, message
 * digest and signing certificate, and no signing time, which a PDF says in its signature dictionary. The attribute
 * names the whole chain, so that none of its certificates can be exchanged.
 */
export function signDigest(digest: Uint8Array, { key, chain }: SigningKey): SignerPart {
  const certificates = chain.map(({ der }) => sequence(octets(createHash('sha256').update(der).digest())));
  const attributes = [
    attribute(Oid.contentType, oid(Oid.data)),
    attribute(Oid.messageDigest, octets(digest)),
    attribute(Oid.signingCertificateV2, sequence(sequence(...certificates))),
  ];
  const type = key.asymmetricKeyType;
  const padding = type === 'rsa-pss' ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } : {};
  const signature = sign('sha256', set(...attributes), { key, ...padding });
  const rsa = type === 'rsa-pss' ? pss : sequence(oid(Oid.rsaEncryption), nothing);
  return { attributes, algorithm: type === 'ec' ? sequence(oid(Oid.ecdsaWithSha256)) : rsa, signature };
}

/** Puts a detached SignedData together (RFC 5652, 5.1), with a time-stamp token where there is one. */
export function makeSignedData(
  { attributes, algorithm, signature }: SignerPart,
  chain: SigningKey['chain'],
  timeStamp?: Uint8Array,
): Buffer {
  const [{ issuer, serial }] = chain;
  const signer = sequence(
    integer(1),
    sequence(issuer, serial),
    sha256,
    tagged(0, ...[...attributes].sort(Buffer.compare)),
    algorithm,
    octets(signature),
    ...(timeStamp ? [tagged(1, attribute(Oid.signatureTimeStamp, timeStamp))] : []),
  );
  const certificates = chain.map(({ der }) => der).toSorted(Buffer.compare);
  const data = sequence(integer(1), set(sha256), sequence(oid(Oid.data)), tagged(0, ...certificates), set(signer));
  return sequence(oid(Oid.signedData), tagged(0, data));
}

function attribute(type: string, value: Uint8Array): Buffer {
  return sequence(oid(type), set(value));
}
