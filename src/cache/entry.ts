import { createHash } from 'node:crypto';

const magic = Buffer.from('alternat cache 1');
const digestLength = 32;
const lengthAt = magic.length + digestLength;
const digestAt = lengthAt + 8;
const payloadAt = digestAt + digestLength;

/** An entry as it stands on the disk: magic, key, length (64 bits), SHA-256 of the payload, payload. */
export function sealEntry(key: string, payload: Uint8Array): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(payload.length));
  return Buffer.concat([magic, Buffer.from(key, 'hex'), length, digestOf(payload), payload]);
}

/** The payload of an entry; undefined where the entry is not whole, or is that of another key. */
export function openEntry(key: string, entry: Buffer): Buffer | undefined {
  const payload = entry.subarray(payloadAt);
  const isWhole =
    entry.length >= payloadAt &&
    entry.subarray(0, magic.length).equals(magic) &&
    entry.subarray(magic.length, lengthAt).toString('hex') === key &&
    entry.readBigUInt64BE(lengthAt) === BigInt(payload.length) &&
    entry.subarray(digestAt, payloadAt).equals(digestOf(payload));
  return isWhole ? payload : undefined;
}

function digestOf(payload: Uint8Array): Buffer {
  return createHash('sha256').update(payload).digest();
}
