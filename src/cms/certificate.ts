import { X509Certificate } from 'node:crypto';
import { Malformed } from '../malformed.js';
import { holds } from './algorithm.js';
import { type Der, readDer, Tag } from './der.js';
import { Fields, membersOf, octetsOf } from './fields.js';
import { Oid } from './oid.js';

/** An X.509 certificate (RFC 5280): Node judges it, and these are the fields of it that Node does not give as bytes. */
export interface Certificate {
  readonly x509: X509Certificate;
  readonly der: Uint8Array;
  readonly issuer: Uint8Array;
  /** The serial number as a whole INTEGER. */
  readonly serial: Uint8Array;
  /** What a person calls its subject: common name, else organization, else all of it. */
  readonly name: string;
  readonly issuerName: string;
  /** True when it names itself as its issuer, by name or by key, or names no key, as only a root may (RFC 5280, 4.2.1.1). */
  readonly isRoot: boolean;
  /** The bits of the key usage, `undefined` where the certificate sets no limit. */
  readonly keyUsage: number | undefined;
  readonly validFrom: Date;
  readonly validTo: Date;
}

export function readCertificate(der: Uint8Array): Certificate {
  const x509 = open(der);
  const tbs = new Fields(new Fields(readDer(der)).take());
  tbs.optional(0xa0); // version
  const serial = tbs.take(Tag.integer).bytes;
  tbs.take(); // algorithm
  const issuer = tbs.take();
  tbs.take(); // validity
  const subject = tbs.take();
  const extensions = extensionsOf(tbs.rest().find(({ tag }) => tag === 0xa3));
  const authorityKey = extensions.get(Oid.authorityKey)?.children.find(({ tag }) => tag === 0x80);
  const ownKey = keyOf(extensions.get(Oid.subjectKey));
  return {
    x509,
    der,
    issuer: issuer.bytes,
    serial,
    name: nameOf(subject) ?? x509.subject.replaceAll('\n', ', '),
    issuerName: nameOf(issuer) ?? x509.issuer.replaceAll('\n', ', '),
    isRoot: x509.subject === x509.issuer || authorityKey === undefined || keyOf(authorityKey) === ownKey,
    keyUsage: extensions.get(Oid.keyUsage)?.content[1],
    validFrom: new Date(x509.validFrom),
    validTo: new Date(x509.validTo),
  };
}

/** True when the moment lies within the time for which the certificate was issued. */
export function isValidAt({ validFrom, validTo }: Certificate, moment: Date): boolean {
  return validFrom <= moment && moment <= validTo;
}

/** True when the certificate is signed by the key that it certifies. */
export function isSelfSigned({ x509 }: Certificate): boolean {
  return isIssuedBy(x509, x509);
}

/** True when names and signature agree. */
export function isIssuedBy(x509: X509Certificate, issuer: X509Certificate): boolean {
  return holds(() => x509.checkIssued(issuer) && x509.verify(issuer.publicKey));
}

/** The certificate, its issuer, and so on, as far as they are at hand. */
export function chainOf(leaf: Certificate, others: readonly Certificate[]): Certificate[] {
  const chain = [leaf];
  for (let last: Certificate | undefined = leaf; last && !isSelfSigned(last); ) {
    const child: Certificate = last;
    last = others.find((other) => !chain.includes(other) && isIssuedBy(child.x509, other.x509));
    if (last) chain.push(last);
  }
  return chain;
}

function open(der: Uint8Array): X509Certificate {
  try {
    const x509 = new X509Certificate(der);
    void x509.publicKey; // a key of an unknown kind shows only when it is asked for
    return x509;
  } catch {
    throw new Malformed('a certificate cannot be read');
  }
}

function nameOf(name: Der): string | undefined {
  const parts = new Map<string, string>();
  for (const relative of membersOf(name, Tag.sequence)) {
    for (const part of membersOf(relative, Tag.set)) {
      const fields = new Fields(part);
      parts.set(fields.oid(), stringOf(fields.take()));
    }
  }
  return parts.get(Oid.commonName) ?? parts.get(Oid.organization);
}

function stringOf({ tag, content }: Der): string {
  const bytes = Buffer.from(content);
  if (tag === Tag.bmp && bytes.length % 2 === 0) return bytes.swap16().toString('utf16le');
  return bytes.toString(tag === Tag.utf8 ? 'utf8' : 'latin1');
}

/** The values of the extensions, by identifier. */
function extensionsOf(extensions: Der | undefined): Map<string, Der> {
  const found = new Map<string, Der>();
  for (const extension of extensions?.children[0]?.children ?? []) {
    const fields = new Fields(extension);
    const type = fields.oid();
    fields.optional(Tag.boolean); // critical
    const value = octetsOf(fields.take());
    if (known.has(type)) found.set(type, readDer(value));
  }
  return found;
}

const known: ReadonlySet<string> = new Set([Oid.keyUsage, Oid.subjectKey, Oid.authorityKey]);

function keyOf(value: Der | undefined): string | undefined {
  return value && Buffer.from(value.content).toString('hex');
}
