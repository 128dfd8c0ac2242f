import { Malformed } from '../malformed.js';
import { ObjectReader } from './parse-object.js';
import { isDict, type PdfDict, type PdfObject, PdfRef } from './pdf-object.js';
import { type Revision, readRevisions } from './read-revisions.js';

/** A PDF file as objects, read one by one when asked for. */
export class PdfFile {
  readonly #read = new Map<number, PdfObject>();

  private constructor(
    readonly bytes: Uint8Array,
    /** The oldest first. */
    readonly revisions: readonly Revision[],
    readonly trailer: PdfDict,
    /** One more than the highest number in use. */
    readonly size: number,
  ) {}

  /** Opens a file; throws `Malformed`. */
  static open(bytes: Uint8Array): PdfFile {
    if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') throw new Malformed('it is not a PDF');
    return PdfFile.#of(bytes, readRevisions(bytes));
  }

  /** The file as it was when it had `count` revisions. */
  before(count: number): PdfFile {
    const revisions = this.revisions.slice(0, count);
    return PdfFile.#of(this.bytes.subarray(0, revisions.at(-1)?.end ?? 0), revisions);
  }

  static #of(bytes: Uint8Array, revisions: readonly Revision[]): PdfFile {
    const last = revisions.at(-1);
    if (!last) throw new Malformed('the file is empty');
    let highest = 0;
    for (const { places } of revisions) for (const number of places.keys()) highest = Math.max(highest, number);
    return new PdfFile(bytes, revisions, last.trailer, highest + 1);
  }

  /** An object by its number; `null` where there is none, as ISO 32000-1, 7.3.10 has it. */
  object(number: number): PdfObject {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    this.#read.set(number, null); // so that an object that needs itself to be read comes to an end
    const revision = this.revisions.findLast(({ places }) => places.has(number));
    const place = revision?.places.get(number);
    let object: PdfObject = null;
    if (revision && place) {
      const reader = new ObjectReader(this.bytes.subarray(0, revision.xref), place.offset, (ref) => this.get(ref));
      const found = reader.indirect();
      if (found.number !== number || found.generation !== place.generation)
        throw new Malformed(`object ${number} is not where the file says it is`);
      object = found.object;
    }
    this.#read.set(number, object);
    return object;
  }

  /** Follows references to the object itself. */
  get(object: PdfObject | undefined): PdfObject {
    let found = object ?? null;
    for (let steps = 0; found instanceof PdfRef; steps++) {
      if (steps > 8) throw new Malformed('references go round in a circle');
      found = this.object(found.number);
    }
    return found;
  }

  /** The dictionary that an entry holds or refers to; empty where there is none. */
  dict(object: PdfObject | undefined): PdfDict {
    const found = this.get(object);
    return isDict(found) ? found : new Map();
  }

  get catalog(): PdfDict {
    return this.dict(this.trailer.get('Root'));
  }
}
