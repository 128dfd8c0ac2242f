import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Algorithm, digestName, readAlgorithm } from '../../cms/algorithm.js';
import { type Der, Tag } from '../../cms/der.js';
import { Fields, octetsOf, wholeOf } from '../../cms/fields.js';
import { Malformed } from '../../malformed.js';
import { derivePbkdf2 } from './decrypt.js';
import { Purpose, pkcs12Kdf } from './pkcs12-kdf.js';

const sha1 = '1.3.14.3.2.26';
const pbmac1 = '1.2.840.113549.1.5.14';
const hmacs = new Map([
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

/** Holds a key file against its code (RFC 7292, 4 and RFC 9579), which only the right passphrase makes; throws `Malformed`. */
export function checkMac(mac: Der, content: Uint8Array, passphrase: string): void {
  const fields = new Fields(mac);
  const info = new Fields(fields.take());
  const algorithm = readAlgorithm(info.take());
  const expected = info.octets();
  const salt = fields.octets();
  const count = fields.optional(Tag.integer);
  const iterations = count ? wholeOf(count) : 1;
  if (iterations < 1 || iterations > 10_000_000) throw new Malformed('its count of iterations makes no sense');
  const found = algorithm.oid === pbmac1 ? pbmac(algorithm, content, passphrase) : hmac(algorithm, { salt, iterations });
  if (found.length !== expected.length || !timingSafeEqual(found, expected))
    throw new Malformed('the passphrase does not open it, or it is damaged');

  function hmac(by: Algorithm, how: { readonly salt: Uint8Array; readonly iterations: number }): Buffer {
    const digest = by.oid === sha1 ? 'sha1' : digestName(by);
    if (digest !== 'sha1' && digest !== 'sha256' && digest !== 'sha384' && digest !== 'sha512')
      throw new Malformed('its code is made by an unknown method');
    const length = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 }[digest];
    return createHmac(digest, pkcs12Kdf(digest, passphrase, how, Purpose.mac, length)).update(content).digest();
  }
}

function pbmac({ parameters }: Algorithm, content: Uint8Array, passphrase: string): Buffer {
  if (!parameters) throw new Malformed('its code is made by an unknown method');
  const fields = new Fields(parameters);
  const derivation = readAlgorithm(fields.take());
  const digest = hmacs.get(readAlgorithm(fields.take()).oid);
  if (!derivation.parameters || digest === undefined) throw new Malformed('its code is made by an unknown method');
  const length = new Fields(derivation.parameters).rest().find(({ tag }) => tag === Tag.integer && tag)?.content;
  void length;
  return createHmac(digest, derivePbkdf2(derivation.parameters, passphrase, 32)).update(content).digest();
}

void octetsOf;
