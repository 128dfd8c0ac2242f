import { createHash } from 'node:crypto';
import { unknown } from './signature-dictionary.js';

/** A file whose signature is still to be put in. */
export interface Unsealed {
  /** SHA-256 of everything before and after the room for the signature. */
  readonly digest: Buffer;
  /** How many bytes the signature may have. */
  readonly room: number;
  /** Puts the signature in its room. */
  seal(signature: Uint8Array): Buffer;
}

/** Fills in where the room for the signature begins and ends (ISO 32000-1, 12.8.1). */
export function unsealed(bytes: Buffer, dictionary: number, room: number): Unsealed {
  const start = bytes.indexOf('/Contents <', dictionary) + '/Contents '.length;
  const end = start + 2 * room + 2;
  const blank = `[0 ${unknown} ${unknown} ${unknown}]`;
  const range = `[0 ${start} ${end} ${bytes.length - end}]`.padEnd(blank.length);
  bytes.write(range, bytes.indexOf(blank, dictionary), 'latin1');
  const pieces = [bytes.subarray(0, start), bytes.subarray(end)] as const;
  const digest = createHash('sha256').update(pieces[0]).update(pieces[1]).digest();
  const seal = (signature: Uint8Array): Buffer => {
    const contents = `<${Buffer.from(signature)
      .toString('hex')
      .padEnd(2 * room, '0')}>`;
    return Buffer.concat([pieces[0], Buffer.from(contents), pieces[1]]);
  };
  return { digest, room, seal };
}
