import { Malformed } from '../malformed.js';
import { type Der, Tag } from './der.js';

/** The fields of a SEQUENCE, taken one after another; what is left over is an error, for nothing may go unread. */
export class Fields {
  readonly #left: Der[];

  constructor(value: Der, tag: number = Tag.sequence) {
    if (value.tag !== tag) throw unexpected(value, tag);
    this.#left = [...value.children];
  }

  take(tag?: number): Der {
    const value = this.#left.shift();
    if (!value || (tag !== undefined && value.tag !== tag)) throw unexpected(value, tag);
    return value;
  }

  optional(tag: number): Der | undefined {
    return this.#left[0]?.tag === tag ? this.#left.shift() : undefined;
  }

  rest(): readonly Der[] {
    return this.#left.splice(0);
  }

  end(): void {
    if (this.#left.length > 0) throw new Malformed('an ASN.1 value has more fields than it should');
  }

  oid(): string {
    return oidOf(this.take(Tag.oid));
  }

  /** A small INTEGER that is not negative. */
  whole(): number {
    return wholeOf(this.take(Tag.integer));
  }

  octets(): Uint8Array {
    return octetsOf(this.take());
  }
}

/** The members of a SEQUENCE OF or SET OF. */
export function membersOf(value: Der, tag: number): readonly Der[] {
  if (value.tag !== tag) throw unexpected(value, tag);
  return value.children;
}

/** The one member of an EXPLICIT tag, or of a SET OF that may have no other. */
export function onlyMemberOf(value: Der): Der {
  const [member, ...more] = value.children;
  if (!member || more.length > 0) throw new Malformed('an ASN.1 value should hold one value');
  return member;
}

/** An OCTET STRING; BER may write it in pieces. */
export function octetsOf(value: Der): Uint8Array {
  if (value.tag === Tag.octets) return value.content;
  if (value.rules === 'BER' && value.tag === (Tag.octets | 0x20)) return Buffer.concat(value.children.map(octetsOf));
  throw unexpected(value, Tag.octets);
}

/** An OBJECT IDENTIFIER in dotted form. */
export function oidOf(value: Der): string {
  if (value.tag !== Tag.oid) throw unexpected(value, Tag.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of value.content) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [first = 0, ...others] = arcs;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...others].join('.');
}

export function wholeOf(value: Der): number {
  const [first = 0x80] = value.content;
  if (value.tag !== Tag.integer || first >= 0x80 || value.content.length > 6) throw unexpected(value, Tag.integer);
  return value.content.reduce((sum, octet) => sum * 256 + octet, 0);
}

function unexpected(value: Der | undefined, tag: number | undefined): Malformed {
  const name = (identifier: number | undefined): string =>
    identifier === undefined ? 'nothing' : `ASN.1 type 0x${identifier.toString(16).padStart(2, '0')}`;
  return new Malformed(`${name(value?.tag)} stands where ${tag === undefined ? 'something' : name(tag)} should`);
}
