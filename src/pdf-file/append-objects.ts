import { createHash } from 'node:crypto';
import { Malformed } from '../malformed.js';
import type { PdfFile } from './pdf-file.js';
import { isArray, type PdfObject, PdfRef } from './pdf-object.js';
import { writeObject } from './write-object.js';

/** An incremental update: the whole file, and where in it the objects stand that were added. */
export interface Appended {
  readonly bytes: Buffer;
  readonly offsets: ReadonlyMap<number, number>;
}

/** Objects to be added to a file, or to take the place of its own. */
export class Update {
  readonly objects = new Map<number, PdfObject>();
  #next: number;

  constructor(readonly file: PdfFile) {
    this.#next = file.size;
  }

  /** Keeps a number for an object that is to come. */
  reserve(): PdfRef {
    return new PdfRef(this.#next++, 0);
  }

  add(object: PdfObject): PdfRef {
    const reference = this.reserve();
    this.objects.set(reference.number, object);
    return reference;
  }

  replace(reference: PdfRef, object: PdfObject): void {
    if (reference.generation !== 0) throw new Malformed(`object ${reference.number} has been freed and used again`);
    this.objects.set(reference.number, object);
  }

  /** The object as this update leaves it. */
  get(object: PdfObject | undefined): PdfObject {
    return (object instanceof PdfRef ? this.objects.get(object.number) : undefined) ?? this.file.get(object);
  }

  /** Writes the update after the bytes of the file, which stay as they are (ISO 32000-1, 7.5.6). */
  append(): Appended {
    const { bytes, trailer, revisions } = this.file;
    const offsets = new Map<number, number>();
    const parts: Buffer[] = [Buffer.from(bytes.at(-1) === 0x0a || bytes.at(-1) === 0x0d ? '' : '\n')];
    let length = bytes.length + (parts[0]?.length ?? 0);
    const write = (part: Buffer): void => {
      parts.push(part);
      length += part.length;
    };
    for (const [number, object] of this.objects) {
      offsets.set(number, length);
      write(Buffer.concat([Buffer.from(`${number} 0 obj\n`), writeObject(object), Buffer.from('\nendobj\n')]));
    }
    const xref = length;
    const id = trailer.get('ID');
    const changed = createHash('sha256').update(bytes).update(Buffer.concat(parts)).digest().subarray(0, 16);
    const entries = new Map<string, PdfObject>([
      ...trailer,
      ['Size', this.#next],
      ['Prev', revisions.at(-1)?.xref ?? 0],
      ['ID', [isArray(id) ? (id[0] ?? changed) : changed, changed]],
    ]);
    write(Buffer.from(`${table(offsets)}trailer\n${writeObject(entries)}\nstartxref\n${xref}\n%%EOF\n`));
    return { bytes: Buffer.concat([bytes, ...parts]), offsets };
  }
}

/** A cross-reference table with one subsection for each run of numbers. */
function table(offsets: ReadonlyMap<number, number>): string {
  const numbers = [...offsets.keys()].sort((a, b) => a - b);
  const lines = numbers.map((number) => `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`);
  const starts = numbers.flatMap((number, index) => (number - 1 === numbers[index - 1] ? [] : [index]));
  const sections = starts.map((start, index) => {
    const run = lines.slice(start, starts[index + 1]);
    return `${numbers[start]} ${run.length}\n${run.join('')}`;
  });
  return `xref\n${sections.join('')}`;
}
