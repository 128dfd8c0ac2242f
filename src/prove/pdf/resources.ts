import { Malformed } from '../../malformed.js';
import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { isName, type PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from '../../pdf-file/pdf-object.js';
import { type Font, readFont } from './read-font.js';

/** What the pages of a file name in their contents; each font is read once. */
export class Resources {
  readonly #fonts = new Map<PdfObject | undefined, Font>();

  constructor(readonly file: PdfFile) {}

  /** Fonts read so far that the file does not bring along. */
  missingFonts(): string[] {
    const missing = [...this.#fonts.values()].filter(({ embedded }) => !embedded);
    return [...new Set(missing.map(({ name }) => name))];
  }

  font(resources: PdfDict, name: string): Font {
    const entry = this.#entry(resources, 'Font', name);
    const key = entry instanceof PdfRef ? entry.number : entry;
    const known = this.#fonts.get(key);
    if (known) return known;
    const font = readFont(this.file, entry);
    this.#fonts.set(key, font);
    return font;
  }

  /** Refuses a drawing that may hold text of its own. */
  checkDrawing(resources: PdfDict, name: string): void {
    const drawing = this.file.get(this.#entry(resources, 'XObject', name));
    if (!(drawing instanceof PdfStream) || !isName(this.file.get(drawing.dict.get('Subtype')), 'Image'))
      throw new Malformed(`the drawing ${name} is of a kind that is not read`);
  }

  /** Refuses a graphics state that names a font. */
  checkState(resources: PdfDict, name: string): void {
    if (this.file.dict(this.#entry(resources, 'ExtGState', name)).has('Font'))
      throw new Malformed(`the graphics state ${name} names a font`);
  }

  /** The properties of marked content, written in place or by name. */
  properties(resources: PdfDict, written: PdfObject | undefined): PdfDict {
    return this.file.dict(written instanceof PdfName ? this.#entry(resources, 'Properties', written.value) : written);
  }

  #entry(resources: PdfDict, kind: string, name: string): PdfObject | undefined {
    return this.file.dict(resources.get(kind)).get(name);
  }
}
