import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Algorithm, digestName, readAlgorithm } from '../../cms/algorithm.js';
import { type Der, Tag } from '../../cms/der.js';
import { Fields } from '../../cms/fields.js';
import { Malformed } from '../../malformed.js';
import { checkIterations, derivePbkdf2, prfDigest } from './decrypt.js';
import { Purpose, pkcs12Kdf } from './pkcs12-kdf.js';

const sha1 = '1.3.14.3.2.26';
const pbmac1 = '1.2.840.113549.1.5.14';

/** Holds a key file against its code (RFC 7292, 4 and RFC 9579), which only the right passphrase makes; throws `Malformed`. */
export function checkMac(mac: Der, content: Uint8Array, passphrase: string): void {
  const fields = new Fields(mac);
  const info = new Fields(fields.take());
  const algorithm = readAlgorithm(info.take());
  const expected = info.octets();
  const salt = fields.octets();
  const iterations = fields.optional(Tag.integer) ?? 1;
  const { digest, key } =
    algorithm.oid === pbmac1
      ? modernKey(algorithm, passphrase)
      : olderKey(algorithm, passphrase, { salt, iterations: checkIterations(iterations) });
  const found = createHmac(digest, key).update(content).digest();
  if (found.length !== expected.length || !timingSafeEqual(found, expected))
    throw new Malformed('the passphrase does not open it, or it is damaged');
}

interface MacKey {
  readonly digest: string;
  readonly key: Uint8Array;
}

function olderKey(algorithm: Algorithm, passphrase: string, how: { salt: Uint8Array; iterations: number }): MacKey {
  const digest = algorithm.oid === sha1 ? 'sha1' : digestName(algorithm);
  const length = { sha1: 20, sha256: 32, sha384: 48 }[digest] ?? 64;
  return { digest, key: pkcs12Kdf(digest, passphrase, how, Purpose.mac, length) };
}

function modernKey({ parameters }: Algorithm, passphrase: string): MacKey {
  if (!parameters) throw new Malformed('its code is made by an unknown method');
  const fields = new Fields(parameters);
  const derivation = readAlgorithm(fields.take());
  const digest = prfDigest(readAlgorithm(fields.take()));
  if (!derivation.parameters) throw new Malformed('its code is made by an unknown method');
  return { digest, key: derivePbkdf2(derivation.parameters, passphrase) };
}
