/** A reference to an indirect object. */
export interface Reference {
  readonly object: number;
}

/** A dictionary by its keys, without their slashes. */
export type Dictionary = ReadonlyMap<string, PdfValue>;

/** A value of a PDF file. Names keep their slash, so that they differ from strings. */
export type PdfValue = number | boolean | null | string | Reference | Dictionary | readonly PdfValue[];

/** True for a reference. */
export function isReference(value: PdfValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'object' in value;
}

/** True for a dictionary. */
export function isDictionary(value: PdfValue | undefined): value is Dictionary {
  return value instanceof Map;
}

const space = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other from the bytes of a file, taken as Latin-1. */
export class ObjectReader {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** The next word, such as `obj` or `xref`. */
  word(): string {
    this.#skipSpace();
    const start = this.#at;
    while (this.#at < this.#text.length && !delimiter.test(this.#peek())) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** The next value; throws where there is none. */
  value(): PdfValue {
    this.#skipSpace();
    const next = this.#peek();
    if (next === '/') return this.#name();
    if (next === '(') return decodeString(this.#literal());
    if (next === '[') return this.#array();
    if (next === '<') return this.#text[this.#at + 1] === '<' ? this.#dictionary() : decodeString(this.#hex());
    return this.#numberOrWord();
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #skipSpace(): void {
    while (space.test(this.#peek()) || this.#peek() === '%') {
      if (this.#peek() === '%') while (this.#at < this.#text.length && !/[\r\n]/.test(this.#peek())) this.#at++;
      else this.#at++;
    }
  }

  #name(): string {
    this.#at++;
    return `/${this.word().replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))}`;
  }

  #literal(): string {
    let depth = 0;
    let text = '';
    for (;;) {
      const letter = this.#text.charAt(this.#at++);
      if (letter === '') throw new Error('a string does not end');
      if (letter === '\\') text += this.#escape();
      else {
        if (letter === '(') depth++;
        if (letter === ')' && --depth === 0) return text.slice(1);
        text += letter;
      }
    }
  }

  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at, this.#at + 3))?.[0];
    this.#at += octal?.length ?? 1;
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8));
    const letter = this.#text.charAt(this.#at - 1);
    return escapes[letter] ?? (letter === '\n' ? '' : letter);
  }

  #hex(): string {
    const end = this.#text.indexOf('>', this.#at);
    const digits = this.#text.slice(this.#at + 1, end).replace(/\s/g, '');
    this.#at = end + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
  }

  #array(): PdfValue[] {
    this.#at++;
    const values: PdfValue[] = [];
    for (this.#skipSpace(); this.#peek() !== ']'; this.#skipSpace()) values.push(this.value());
    this.#at++;
    return values;
  }

  #dictionary(): Dictionary {
    this.#at += 2;
    const entries = new Map<string, PdfValue>();
    for (this.#skipSpace(); this.#peek() !== '>'; this.#skipSpace()) entries.set(this.#name().slice(1), this.value());
    this.#at += 2;
    return entries;
  }

  #numberOrWord(): PdfValue {
    const reference = /^(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z])/.exec(
      this.#text.slice(this.#at, this.#at + 32),
    );
    if (reference) {
      this.#at += reference[0].length;
      return { object: Number(reference[1]) };
    }
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new Error(`there is no value at byte ${this.#at}`);
    return number;
  }
}

/** Text strings are UTF-16 with a byte order mark, or single bytes. */
function decodeString(bytes: string): string {
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  const units = bytes.slice(2).match(/[\s\S]{2}/g) ?? [];
  return units.map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1))).join('');
}
