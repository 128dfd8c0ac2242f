import { Malformed } from '../malformed.js';
import { kinds, space } from './byte-kinds.js';
import { type PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from './pdf-object.js';

/** Nothing that we write is nested nearly as deep; a hostile file could be. */
const deepest = 64;

/** Says where a referenced length stands, for streams whose length is an object of its own. */
export type Resolve = (reference: PdfRef) => PdfObject;

/** Reads objects (ISO 32000-1, 7.3) from one place of a file or of a content stream onwards. */
export class ObjectReader {
  readonly #buffer: Buffer;

  constructor(
    readonly bytes: Uint8Array,
    public position: number,
    readonly resolve: Resolve,
  ) {
    this.#buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

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
    this.#pass();
    return this.#latin(start, this.position);
  }

  /** The next byte that is no white space; undefined where all is read. */
  next(): number | undefined {
    this.#skipSpace();
    return this.bytes[this.position];
  }

  keyword(expected: string): void {
    const found = this.word();
    if (found !== expected) throw this.wrong(`“${expected}” should stand`);
  }

  whole(): number {
    this.#skip();
    const start = this.position;
    this.#pass();
    const found = this.#digits(start, this.position, 10);
    if (found === undefined) throw this.wrong('a whole number should stand');
    return found;
  }

  wrong(what: string): Malformed {
    return new Malformed(`at byte ${this.position}: ${what}`);
  }

  #word(): PdfObject {
    const start = this.position;
    this.#pass();
    const whole = this.#digits(start, this.position, 10);
    if (whole !== undefined) return this.#reference(whole);
    const word = this.#latin(start, this.position);
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw this.wrong('an object should stand');
    return Number(word);
  }

  /** The number that a run of at most so many digits and nothing else makes. */
  #digits(start: number, end: number, most: number): number | undefined {
    if (start === end || end - start > most) return undefined;
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return undefined;
      number = number * 10 + digit;
    }
    return number;
  }

  #reference(number: number): PdfObject {
    const end = this.position;
    this.#skip();
    const start = this.position;
    this.#pass();
    const generation = this.#digits(start, this.position, 5);
    if (generation !== undefined && this.#isR()) return new PdfRef(number, generation);
    this.position = end;
    return number;
  }

  /** Passes the `R` of a reference, if it comes next. */
  #isR(): boolean {
    this.#skip();
    if (this.bytes[this.position] !== 0x52) return false;
    this.position++;
    return !this.#isRegular();
  }

  #name(): PdfName {
    this.position++;
    const start = this.position;
    this.#pass();
    const written = this.#latin(start, this.position);
    if (!written.includes('#')) return new PdfName(written);
    return new PdfName(
      written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #hex(): Uint8Array {
    const end = this.#buffer.indexOf(0x3e, this.position);
    const written = end < 0 ? '' : this.#latin(this.position + 1, end);
    const digits = /[\0\t\n\f\r ]/.test(written) ? written.replace(/[\0\t\n\f\r ]/g, '') : written;
    if (end < 0 || /[^0-9A-Fa-f]/.test(digits)) throw this.wrong('a hexadecimal string is damaged');
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
    return this.position < this.bytes.length && kinds[this.bytes[this.position] ?? 0] === 0;
  }

  /** Passes the regular characters that come next. */
  #pass(): void {
    while (this.#isRegular()) this.position++;
  }

  #skip(): void {
    this.#skipSpace();
    if (this.position >= this.bytes.length) throw this.wrong('the file ends too soon');
  }

  /** Passes white space and comments. */
  #skipSpace(): void {
    for (; this.position < this.bytes.length; this.position++) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte === 0x25) while (this.position < this.bytes.length && !this.#atLineEnd()) this.position++;
      else if (kinds[byte] !== space) return;
    }
  }

  #atLineEnd(): boolean {
    return this.bytes[this.position] === 0x0a || this.bytes[this.position] === 0x0d;
  }

  #latin(start: number, end: number): string {
    return this.#buffer.toString('latin1', start, end);
  }
}
