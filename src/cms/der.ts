import { Malformed } from '../malformed.js';

/** Identifier octets that we meet (ITU-T X.690, 8.1.2). */
export const Tag = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmp: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** DER has one way to write a value, so that no byte can change without changing it; some key files are in BER. */
export type Rules = 'DER' | 'BER';

/** Nothing in certificates and signatures is nested nearly as deep. */
const deepest = 48;

/** One value: its identifier, its content, and all its bytes. */
export class Der {
  #children: readonly Der[] | undefined;

  constructor(
    readonly bytes: Uint8Array,
    readonly content: Uint8Array,
    readonly rules: Rules,
    readonly depth: number,
  ) {}

  get tag(): number {
    return this.bytes[0] ?? 0;
  }

  /** The values that a constructed value is made of. */
  get children(): readonly Der[] {
    this.#children ??= this.tag & 0x20 ? readAll(this.content, this.rules, this.depth + 1) : [];
    return this.#children;
  }
}

/** Reads the one value that the bytes must be; throws `Malformed`. */
export function readDer(bytes: Uint8Array, rules: Rules = 'DER'): Der {
  const [value, ...more] = readAll(bytes, rules, 0);
  if (!value || more.length > 0) throw new Malformed('there should be one ASN.1 value');
  return value;
}

/** The value that the bytes begin with. */
export function leadingDer(bytes: Uint8Array): Der {
  return readOne(bytes, 0, 'DER', 0);
}

function readAll(bytes: Uint8Array, rules: Rules, depth: number): Der[] {
  const values: Der[] = [];
  for (let start = 0; start < bytes.length; ) {
    const value = readOne(bytes, start, rules, depth);
    values.push(value);
    start += value.bytes.length;
  }
  return values;
}

function readOne(bytes: Uint8Array, start: number, rules: Rules, depth: number): Der {
  const tag = bytes[start] ?? 0;
  const first = bytes[start + 1];
  if (first === undefined || (tag & 0x1f) === 0x1f || depth > deepest) throw new Malformed('an ASN.1 value is damaged');
  if (first === 0x80) return readIndefinite(bytes, start, rules, depth);
  const count = first < 0x80 ? 0 : first & 0x7f;
  const length = count === 0 ? first : lengthOf(bytes.subarray(start + 2, start + 2 + count), count, rules);
  const from = start + 2 + count;
  if (from + length > bytes.length) throw new Malformed('an ASN.1 value is cut short');
  return new Der(bytes.subarray(start, from + length), bytes.subarray(from, from + length), rules, depth);
}

function lengthOf(octets: Uint8Array, count: number, rules: Rules): number {
  const length = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const shortest = count <= 4 && octets[0] !== 0 && length >= 0x80;
  if (octets.length < count || count > 6 || (rules === 'DER' && !shortest))
    throw new Malformed('an ASN.1 length is damaged');
  return length;
}

/** BER: the content goes on until two zero octets. */
function readIndefinite(bytes: Uint8Array, start: number, rules: Rules, depth: number): Der {
  const tag = bytes[start] ?? 0;
  if (rules === 'DER' || !(tag & 0x20)) throw new Malformed('an ASN.1 length is damaged');
  let end = start + 2;
  while (bytes[end] !== 0 || bytes[end + 1] !== 0) end += readOne(bytes, end, rules, depth + 1).bytes.length;
  return new Der(bytes.subarray(start, end + 2), bytes.subarray(start + 2, end), rules, depth);
}
