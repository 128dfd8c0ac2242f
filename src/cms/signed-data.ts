import { Malformed } from '../malformed.js';
import { type Algorithm, digestName, readAlgorithm } from './algorithm.js';
import { type Certificate, readCertificate } from './certificate.js';
import { type Der, readDer, Tag } from './der.js';
import { Fields, membersOf, octetsOf, onlyMemberOf } from './fields.js';
import { Oid } from './oid.js';

/** A SignedData with one signer (RFC 5652, 5), as a signature of a PDF and a time-stamp token have it. */
export interface SignedData {
  readonly certificates: readonly Certificate[];
  readonly contentType: string;
  /** `undefined` where the content stands elsewhere. */
  readonly content: Uint8Array | undefined;
  readonly signer: Signer;
}

export interface Signer {
  /** Issuer and serial number, as the signer's certificate has them. */
  readonly issuer: Uint8Array;
  readonly serial: Uint8Array;
  readonly digest: string;
  /** Values of the signed attributes, by identifier. */
  readonly attributes: ReadonlyMap<string, Der>;
  /** What the signature is over. */
  readonly signed: Uint8Array;
  readonly algorithm: Algorithm;
  readonly signature: Uint8Array;
  /** The token of the time-stamp authority over the signature. */
  readonly timeStamp: Uint8Array | undefined;
}

/**
 * Reads a ContentInfo with a SignedData; throws `Malformed`. Much of it is not under the signature: every such field is
 * held to the one value that it may have, so that no byte can be changed unseen.
 */
export function readSignedData(bytes: Uint8Array): SignedData {
  const info = new Fields(readDer(bytes));
  if (info.oid() !== Oid.signedData) throw new Malformed('it is not a CMS signature');
  const fields = new Fields(onlyMemberOf(info.take(0xa0)));
  info.end();
  const version = fields.whole();
  const digests = membersOf(fields.take(), Tag.set).map((value) => digestName(readAlgorithm(value)));
  const encapsulated = new Fields(fields.take());
  const contentType = encapsulated.oid();
  const content = encapsulated.optional(0xa0);
  encapsulated.end();
  const certificates = fields.optional(0xa0)?.children ?? [];
  const signer = readSigner(onlyMemberOf(fields.take(Tag.set)));
  fields.end();
  if (version !== (contentType === Oid.data ? 1 : 3)) throw new Malformed('a CMS signature has the wrong version');
  if (!digests.includes(signer.digest)) throw new Malformed('a CMS signature does not name its own digest algorithm');
  return {
    certificates: certificates.map((certificate) => readCertificate(certificate.bytes)),
    contentType,
    content: content && octetsOf(onlyMemberOf(content)),
    signer,
  };
}

function readSigner(value: Der): Signer {
  const fields = new Fields(value);
  if (fields.whole() !== 1) throw new Malformed('a signer is not named by issuer and serial number');
  const id = new Fields(fields.take());
  const issuer = id.take().bytes;
  const serial = id.take(Tag.integer).bytes;
  id.end();
  const digest = digestName(readAlgorithm(fields.take()));
  const attributes = fields.take(0xa0);
  const algorithm = readAlgorithm(fields.take());
  const signature = fields.octets();
  const unsigned = readAttributes(fields.optional(0xa1)?.children ?? []);
  fields.end();
  const timeStamp = unsigned.get(Oid.signatureTimeStamp);
  if (unsigned.size > (timeStamp ? 1 : 0))
    throw new Malformed('a signature carries something unsigned that is not a time-stamp');
  // RFC 5652, 5.4: the signature is over the attributes with the tag of a SET.
  const signed = Buffer.concat([Uint8Array.of(Tag.set), attributes.bytes.subarray(1)]);
  return {
    issuer,
    serial,
    digest,
    attributes: readAttributes(attributes.children),
    signed,
    algorithm,
    signature,
    timeStamp: timeStamp?.bytes,
  };
}

function readAttributes(values: readonly Der[]): Map<string, Der> {
  const attributes = new Map<string, Der>();
  for (const value of values) {
    const fields = new Fields(value);
    const type = fields.oid();
    const attribute = onlyMemberOf(fields.take(Tag.set));
    fields.end();
    if (attributes.has(type)) throw new Malformed('a signature has one attribute twice');
    attributes.set(type, attribute);
  }
  return attributes;
}
