import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type Certificate, chainOf, readCertificate } from '../../cms/certificate.js';
import { type Der, readDer, Tag } from '../../cms/der.js';
import { Fields, membersOf, octetsOf, oidOf, onlyMemberOf } from '../../cms/fields.js';
import type { SigningKey } from '../../cms/make-signed-data.js';
import { Oid } from '../../cms/oid.js';
import { attempt, Malformed } from '../../malformed.js';
import { checkMac } from './check-mac.js';
import { decrypt } from './decrypt.js';

const keyBag = '1.2.840.113549.1.12.10.1.1';
const shroudedKeyBag = '1.2.840.113549.1.12.10.1.2';
const certificateBag = '1.2.840.113549.1.12.10.1.3';
const x509Certificate = '1.2.840.113549.1.9.22.1';

/** Reads the private key of a PKCS#12 file (RFC 7292) with its certificate and those of its issuers; throws `Malformed`. */
export function readPkcs12(bytes: Uint8Array, passphrase: string): SigningKey {
  const fields = attempt(() => new Fields(readDer(bytes, 'BER')));
  if (fields instanceof Malformed || attempt(() => fields.whole()) !== 3)
    throw new Malformed('it is not a PKCS#12 file');
  const content = dataOf(fields.take(Tag.sequence));
  const mac = fields.optional(Tag.sequence);
  if (mac) checkMac(mac, content, passphrase);
  const bags = membersOf(readDer(content, 'BER'), Tag.sequence).flatMap((part) => bagsOf(part, passphrase));
  const keys = bags.flatMap(({ type, value }) => keyOf(type, value, passphrase) ?? []);
  const certificates = bags.flatMap(({ type, value }) => certificateOf(type, value) ?? []);
  for (const key of keys) {
    const own = certificates.find(({ x509 }) => x509.checkPrivateKey(key));
    if (own) return { key, chain: [own, ...chainOf(own, certificates).slice(1)] };
  }
  throw new Malformed(keys.length === 0 ? 'it holds no private key' : 'it holds no certificate of its private key');
}

interface Bag {
  readonly type: string;
  readonly value: Der;
}

function bagsOf(part: Der, passphrase: string): Bag[] {
  const info = new Fields(part);
  const type = info.oid();
  if (type !== Oid.encryptedData && type !== Oid.data) return [];
  const contents = type === Oid.data ? dataOf(part) : decryptData(onlyMemberOf(info.take(0xa0)), passphrase);
  return membersOf(readDer(contents, 'BER'), Tag.sequence).map((bag) => {
    const fields = new Fields(bag);
    return { type: fields.oid(), value: onlyMemberOf(fields.take(0xa0)) };
  });
}

/** The bytes of a ContentInfo of plain data (RFC 5652, 4). */
function dataOf(info: Der): Uint8Array {
  const fields = new Fields(info);
  if (fields.oid() !== Oid.data) throw new Malformed('it is locked by a key, not by a passphrase');
  return octetsOf(onlyMemberOf(fields.take(0xa0)));
}

/** EncryptedData (RFC 5652, 8). */
function decryptData(value: Der, passphrase: string): Buffer {
  const fields = new Fields(value);
  fields.whole(); // version
  const content = new Fields(fields.take());
  content.oid(); // type
  const algorithm = content.take();
  const encrypted = content.take();
  const bytes = encrypted.tag === 0x80 ? encrypted.content : Buffer.concat(encrypted.children.map(octetsOf));
  return decrypt(algorithm, bytes, passphrase);
}

function keyOf(type: string, value: Der, passphrase: string): KeyObject | undefined {
  if (type === keyBag) return openKey(value.bytes);
  if (type !== shroudedKeyBag) return undefined;
  const fields = new Fields(value);
  return openKey(decrypt(fields.take(), fields.octets(), passphrase));
}

function openKey(der: Uint8Array): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  } catch {
    throw new Malformed('its private key cannot be read');
  }
}

function certificateOf(type: string, value: Der): Certificate | undefined {
  if (type !== certificateBag) return undefined;
  const [kind, certificate] = value.children;
  if (!kind || !certificate || oidOf(kind) !== x509Certificate) return undefined;
  return readCertificate(octetsOf(onlyMemberOf(certificate)));
}
