import { createHash } from 'node:crypto';

/** What derived bytes are for: the diversifier of RFC 7292, B.3. */
export const Purpose = { key: 1, iv: 2, mac: 3 } as const;

/** Derives bytes from a passphrase by the method of PKCS#12 (RFC 7292, B.2). */
export function pkcs12Kdf(
  digest: string,
  passphrase: string,
  { salt, iterations }: { readonly salt: Uint8Array; readonly iterations: number },
  purpose: number,
  length: number,
): Buffer {
  const block = digest === 'sha1' || digest === 'sha256' ? 64 : 128;
  // The passphrase is in UTF-16, the most significant octet first, and ends with a null character.
  const password = Buffer.from(`${passphrase}\0`, 'utf16le').swap16();
  const mixed = Buffer.concat([filled(salt, block), filled(password, block)]);
  const parts: Buffer[] = [];
  for (let have = 0; have < length; ) {
    let part = createHash(digest).update(Buffer.alloc(block, purpose)).update(mixed).digest();
    for (let round = 1; round < iterations; round++) part = createHash(digest).update(part).digest();
    parts.push(part);
    have += part.length;
    addToEachBlock(mixed, filled(part, block).subarray(0, block));
  }
  return Buffer.concat(parts).subarray(0, length);
}

/** Repeats bytes to fill whole blocks; nothing stays nothing. */
function filled(bytes: Uint8Array, block: number): Buffer {
  return Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}

/** Adds a number, and one, to each block taken as a number. */
function addToEachBlock(blocks: Buffer, number: Buffer): void {
  for (let start = 0; start < blocks.length; start += number.length) {
    let carry = 1;
    for (let index = number.length - 1; index >= 0; index--) {
      const sum = blocks.readUInt8(start + index) + number.readUInt8(index) + carry;
      blocks.writeUInt8(sum & 0xff, start + index);
      carry = sum >> 8;
    }
  }
}
