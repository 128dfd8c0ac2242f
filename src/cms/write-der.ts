import { Tag } from './der.js';

/** Writes one value with the shortest length (ITU-T X.690, 10.1). */
function value(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const octets: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  const length = content.length < 0x80 ? [content.length] : [0x80 | octets.length, ...octets];
  return Buffer.concat([Uint8Array.of(tag, ...length), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => value(Tag.sequence, ...parts);

/** A SET OF: DER orders its members by their bytes (ITU-T X.690, 11.6). */
export const set = (...parts: readonly Uint8Array[]): Buffer => value(Tag.set, ...parts.toSorted(Buffer.compare));

export const octets = (bytes: Uint8Array): Buffer => value(Tag.octets, bytes);

export const nothing = value(Tag.null);

export const yes = value(Tag.boolean, Uint8Array.of(0xff));

/** A context-specific, constructed tag. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Buffer => value(0xa0 | number, ...parts);

/** An INTEGER that is not negative, from its bytes. */
export function integer(bytes: Uint8Array | number): Buffer {
  const given = typeof bytes === 'number' ? Uint8Array.of(bytes) : bytes;
  const from = given.findIndex((octet) => octet !== 0);
  const shortest = from < 0 ? Uint8Array.of(0) : given.subarray(from);
  return value(Tag.integer, (shortest[0] ?? 0) >= 0x80 ? Uint8Array.of(0) : new Uint8Array(), shortest);
}

/** An OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const octetsOf = (arc: number): number[] => {
    const sevens = [arc % 128];
    for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) sevens.unshift(0x80 | (rest % 128));
    return sevens;
  };
  return value(Tag.oid, Uint8Array.from([first * 40 + second, ...others].flatMap(octetsOf)));
}
