import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { type Algorithm, readAlgorithm } from '../../cms/algorithm.js';
import { type Der, Tag } from '../../cms/der.js';
import { Fields, octetsOf, wholeOf } from '../../cms/fields.js';
import { Malformed } from '../../malformed.js';
import { Purpose, pkcs12Kdf } from './pkcs12-kdf.js';

/** A count above this would only serve to keep the reader busy for hours. */
const mostIterations = 10_000_000;

/** Digests of the pseudorandom functions of PBKDF2 (RFC 8018, B.1). */
const digests = new Map([
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

/** Ciphers of PBES2 (RFC 8018, B.2), with the length of their keys. */
const ciphers = new Map([
  ['2.16.840.1.101.3.4.1.2', { name: 'aes-128-cbc', length: 16 }],
  ['2.16.840.1.101.3.4.1.22', { name: 'aes-192-cbc', length: 24 }],
  ['2.16.840.1.101.3.4.1.42', { name: 'aes-256-cbc', length: 32 }],
  ['1.2.840.113549.3.7', { name: 'des-ede3-cbc', length: 24 }],
]);

const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';
const tripleDes = '1.2.840.113549.1.12.1.3';

/**
 * Decrypts a part of a key file: PBES2 (RFC 8018, 6.2), which is what programs write today, or the Triple DES of
 * RFC 7292, C. The older RC2 is not among the ciphers that Node has. Throws `Malformed`.
 */
export function decrypt(algorithm: Der, encrypted: Uint8Array, passphrase: string): Buffer {
  const { oid, parameters } = readAlgorithm(algorithm);
  if (!parameters) throw new Malformed('an encrypted part does not say how');
  if (oid === pbes2) return decryptPbes2(parameters, encrypted, passphrase);
  if (oid !== tripleDes)
    throw new Malformed('it is encrypted by an outdated method: export the key again, with AES-256');
  const fields = new Fields(parameters);
  const how = { salt: fields.octets(), iterations: checkIterations(fields.take(Tag.integer)) };
  const key = pkcs12Kdf('sha1', passphrase, how, Purpose.key, 24);
  return decipher('des-ede3-cbc', key, pkcs12Kdf('sha1', passphrase, how, Purpose.iv, 8), encrypted);
}

function decryptPbes2(parameters: Der, encrypted: Uint8Array, passphrase: string): Buffer {
  const fields = new Fields(parameters);
  const derivation = readAlgorithm(fields.take());
  const scheme = readAlgorithm(fields.take());
  const cipher = ciphers.get(scheme.oid);
  if (derivation.oid !== pbkdf2 || !derivation.parameters || !cipher || !scheme.parameters)
    throw new Malformed('it is encrypted by a method that is not read: export the key again, with AES-256 and PBKDF2');
  const key = derivePbkdf2(derivation.parameters, passphrase, cipher.length);
  return decipher(cipher.name, key, octetsOf(scheme.parameters), encrypted);
}

/** Derives a key by PBKDF2 (RFC 8018, A.2), as long as the parameters say where `length` does not. */
export function derivePbkdf2(parameters: Der, passphrase: string, length?: number): Buffer {
  const how = new Fields(parameters);
  const salt = how.octets();
  const iterations = checkIterations(how.take(Tag.integer));
  const stated = how.optional(Tag.integer);
  const size = stated ? wholeOf(stated) : length;
  const prf = how.optional(Tag.sequence);
  if (size === undefined || size > 64 || (length !== undefined && size !== length))
    throw new Malformed('its key is derived by an unknown method');
  return pbkdf2Sync(passphrase, salt, iterations, size, prf ? prfDigest(readAlgorithm(prf)) : 'sha1');
}

/** Node's name of the digest of a pseudorandom function. */
export function prfDigest({ oid }: Algorithm): string {
  const digest = digests.get(oid);
  if (digest === undefined) throw new Malformed('its key is derived by an unknown method');
  return digest;
}

export function checkIterations(value: Der | number): number {
  const iterations = typeof value === 'number' ? value : wholeOf(value);
  if (iterations < 1 || iterations > mostIterations) throw new Malformed('its count of iterations makes no sense');
  return iterations;
}

function decipher(name: string, key: Uint8Array, iv: Uint8Array, encrypted: Uint8Array): Buffer {
  try {
    const cipher = createDecipheriv(name, key, iv);
    return Buffer.concat([cipher.update(encrypted), cipher.final()]);
  } catch {
    throw new Malformed('the passphrase does not open it');
  }
}
