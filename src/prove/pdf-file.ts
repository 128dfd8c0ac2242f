import { type Dictionary, isDictionary, isReference, ObjectReader, type PdfValue } from './pdf-objects.js';

/** The objects of a PDF file with classic cross-reference tables, as pdfkit and incremental signatures write them. */
export class PdfFile {
  readonly #text: string;
  readonly #offsets = new Map<number, number>();
  readonly #trailer: Dictionary;

  /** Throws with a reason if the bytes are no such file. */
  constructor(bytes: Uint8Array) {
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const start = this.#text.lastIndexOf('startxref');
    if (!this.#text.startsWith('%PDF-') || start < 0) throw new Error('it is not a whole PDF file');
    const first = Number(new ObjectReader(this.#text, start + 'startxref'.length).word());
    this.#trailer = this.#readTable(first);
    const seen = new Set([first]);
    for (let previous = this.#trailer.get('Prev'); typeof previous === 'number' && !seen.has(previous); ) {
      seen.add(previous);
      previous = this.#readTable(previous).get('Prev');
    }
  }

  /** The root of all objects. */
  catalog(): Dictionary {
    return this.dictionary(this.#trailer.get('Root')) ?? new Map();
  }

  /** A value, fetched where it is a reference. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!isReference(value)) return value;
    const offset = this.#offsets.get(value.object);
    if (offset === undefined) return null;
    const reader = new ObjectReader(this.#text, offset);
    if (Number(reader.word()) !== value.object) throw new Error(`object ${value.object} is not where it should be`);
    reader.word();
    if (reader.word() !== 'obj') throw new Error(`object ${value.object} is not where it should be`);
    return reader.value();
  }

  /** A dictionary, fetched where it is a reference. */
  dictionary(value: PdfValue | undefined): Dictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }

  /** The values of an array; a single value counts as an array of one. */
  array(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    if (resolved === undefined || resolved === null) return [];
    return Array.isArray(resolved) ? resolved : [value ?? null];
  }

  /** Reads one cross-reference table; what a later one says stands. Returns its trailer. */
  #readTable(offset: number): Dictionary {
    const reader = new ObjectReader(this.#text, offset);
    if (reader.word() !== 'xref') throw new Error('its cross-reference table is damaged');
    for (let word = reader.word(); word !== 'trailer'; word = reader.word()) {
      const count = Number(reader.word());
      if (!(count >= 0)) throw new Error('its cross-reference table is damaged');
      for (let index = 0; index < count; index++) {
        const at = Number(reader.word());
        reader.word();
        const object = Number(word) + index;
        if (reader.word() === 'n' && !this.#offsets.has(object)) this.#offsets.set(object, at);
      }
    }
    const trailer = reader.value();
    if (!isDictionary(trailer)) throw new Error('its trailer is damaged');
    return trailer;
  }
}
