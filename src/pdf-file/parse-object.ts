import { Malformed } from '../malformed.js';
import { type PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from './pdf-object.js';

const space = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

/** Nothing that we write is nested nearly as deep; a hostile file could be. */
const deepest = 64;

/** Says where a referenced length stands, for streams whose length is an object of its own. */
export type Resolve = (reference: PdfRef) => PdfObject;

/** Reads objects (ISO 32000-1, 7.3) from one place of a file onwards. */
export class ObjectReader {
  constructor(
    readonly bytes: Uint8Array,
    public position: number,
    readonly resolve: Resolve,
  ) {}

  /** Reads `n g obj … endobj`. */
  indirect(): { readonly number: number; readonly generation: number; readonly object: PdfObject } {
    const number = this.whole();
    const generation = this.whole();
    this.keyword('obj');
    let object = this.object();
    if (object instanceof Map && this.peek() === 'stream') object = this.#stream(object);
    this.keyword('endobj');
    return { number, generation, object };
  }

  object(depth = 0): PdfObject {
    if (depth > deepest) throw this.wrong('objects are nested too deep');
    this.#skip();
    const here = this.bytes[this.position];
    if (here === 0x2f) return this.#name();
    if (here === 0x28) return this.#literal();
    if (here === 0x5b) return this.#array(depth);
    if (here === 0x3c) return this.bytes[this.position + 1] === 0x3c ? this.#dict(depth) : this.#hex();
    return this.#word();
  }

  /** The next word, left where it is. */
  peek(): string {
    const { position } = this;
    const word = this.word();
    this.position = position;
    return word;
  }

  /** The next run of regular characters; empty before a delimiter. */
  word(): string {
    this.#skip();
    const start = this.position;
    while (this.position < this.bytes.length && this.#isRegular()) this.position++;
    return this.#latin(start, this.position);
  }

  keyword(expected: string): void {
    const found = this.word();
    if (found !== expected) throw this.wrong(`“${expected}” should stand`);
  }

  whole(): number {
    const word = this.word();
    if (!/^\d{1,10}$/.test(word)) throw this.wrong('a whole number should stand');
    return Number(word);
  }

  wrong(what: string): Malformed {
    return new Malformed(`at byte ${this.position}: ${what}`);
  }

  #word(): PdfObject {
    const word = this.word();
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw this.wrong('an object should stand');
    return /^\d{1,10}$/.test(word) ? this.#reference(Number(word)) : Number(word);
  }

  #reference(number: number): PdfObject {
    const { position } = this;
    const generation = this.word();
    if (/^\d{1,5}$/.test(generation) && this.word() === 'R') return new PdfRef(number, Number(generation));
    this.position = position;
    return number;
  }

  #name(): PdfName {
    this.position++;
    const start = this.position;
    while (this.position < this.bytes.length && this.#isRegular()) this.position++;
    const written = this.#latin(start, this.position);
    return new PdfName(
      written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #hex(): Uint8Array {
    const end = this.bytes.indexOf(0x3e, this.position);
    const digits = end < 0 ? '' : this.#latin(this.position + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    if (end < 0 || !/^[0-9A-Fa-f]*$/.test(digits)) throw this.wrong('a hexadecimal string is damaged');
    this.position = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  #literal(): Uint8Array {
    const bytes: number[] = [];
    let open = 1;
    for (this.position++; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte === 0x5c) this.#escape(bytes);
      else {
        if (byte === 0x28) open++;
        if (byte === 0x29) open--;
        if (open === 0) {
          this.position++;
          return Uint8Array.from(bytes);
        }
        bytes.push(byte);
      }
    }
    throw this.wrong('a string does not end');
  }

  /** Reads what follows a reverse solidus, and stops on its last character. */
  #escape(bytes: number[]): void {
    const rest = this.#latin(this.position + 1, this.position + 4);
    const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
    const line = /^(\r\n|\r|\n)/.exec(rest)?.[0];
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (line === undefined) {
      const letter = rest.charAt(0);
      const control = 'nrtbf'.indexOf(letter);
      bytes.push(control >= 0 && letter !== '' ? '\n\r\t\b\f'.charCodeAt(control) : letter.charCodeAt(0) || 0);
    }
    this.position += (octal ?? line ?? ' ').length;
  }

  #array(depth: number): PdfObject[] {
    this.position++;
    const items: PdfObject[] = [];
    for (this.#skip(); this.bytes[this.position] !== 0x5d; this.#skip()) items.push(this.object(depth + 1));
    this.position++;
    return items;
  }

  #dict(depth: number): PdfDict {
    this.position += 2;
    const entries = new Map<string, PdfObject>();
    for (this.#skip(); this.bytes[this.position] !== 0x3e; this.#skip()) {
      if (this.bytes[this.position] !== 0x2f) throw this.wrong('a key of a dictionary should stand');
      const { value } = this.#name();
      if (entries.has(value)) throw this.wrong(`a dictionary has two entries /${value}`);
      entries.set(value, this.object(depth + 1));
    }
    if (this.bytes[this.position + 1] !== 0x3e) throw this.wrong('a dictionary does not end');
    this.position += 2;
    return entries;
  }

  #stream(entries: PdfDict): PdfStream {
    this.keyword('stream');
    if (this.bytes[this.position] === 0x0d) this.position++;
    if (this.bytes[this.position++] !== 0x0a) throw this.wrong('a line should end');
    const written = entries.get('Length');
    const length = written instanceof PdfRef ? this.resolve(written) : written;
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0)
      throw this.wrong('a stream has no length');
    const bytes = this.bytes.subarray(this.position, this.position + length);
    this.position += length;
    this.keyword('endstream');
    return new PdfStream(entries, bytes);
  }

  #isRegular(): boolean {
    const byte = this.bytes[this.position] ?? 0;
    return !space.has(byte) && !delimiters.has(byte);
  }

  #skip(): void {
    for (; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte === 0x25) while (this.position < this.bytes.length && !this.#atLineEnd()) this.position++;
      else if (!space.has(byte)) return;
    }
    throw this.wrong('the file ends too soon');
  }

  #atLineEnd(): boolean {
    return this.bytes[this.position] === 0x0a || this.bytes[this.position] === 0x0d;
  }

  #latin(start: number, end: number): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString('latin1', start, end);
  }
}
