import { DocumentFont } from './fonts/document-font.js';
import type { Face } from './fonts/face.js';
import { addOutputIntent } from './output-intent.js';
import { PdfDocument, type PdfReference } from './pdfmake-internals.js';
import type { Metadata } from './print.js';
import { xmp } from './tagging/xmp.js';

/** pdfkit's document, set in faces that all editions of a process share, and gathered in memory as it is written. */
export class EditionPdf extends PdfDocument {
  readonly #fonts = new Map<Face, DocumentFont>();
  readonly #metadata: Metadata;
  /** Operators of the page that is being drawn. */
  #operators: string[] = [];
  /** What is written of the file; pdfkit begins to write before a field with a value would be there. */
  declare private chunks: Uint8Array[] | undefined;
  declare private unwritten: string | undefined;

  constructor(metadata: Metadata, options: object) {
    super({}, {}, {}, {}, options);
    this.#metadata = metadata;
  }

  /** The font of a face in this document. */
  fontOf(face: Face): DocumentFont {
    const known = this.#fonts.get(face);
    if (known) return known;
    const font = new DocumentFont(this, face, `F${this.#fonts.size + 1}`);
    this.#fonts.set(face, font);
    this._fontFamilies[font.id] = font;
    return font;
  }

  /** pdfkit makes bytes of each operator by itself; here a page is written at once. */
  override addContent(operators: string): void {
    this.#operators.push(operators);
  }

  override flushPages(): void {
    if (this.#operators.length > 0) super.addContent(this.#operators.join('\n'));
    this.#operators = [];
    super.flushPages();
  }

  /** pdfkit makes a chunk of a stream of each line. */
  override _write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.unwritten = `${this.unwritten ?? ''}${data}\n`;
      this._offset += data.length + 1;
    } else {
      this.#gather().push(data);
      this._offset += data.length;
    }
  }

  /** Writes an object as it stands. */
  writeObject(reference: PdfReference, source: string): void {
    reference.offset = this._offset;
    this._write(`${reference.id} 0 obj\n${source}\nendobj`);
    this._refEnd(reference);
  }

  #gather(): Uint8Array[] {
    this.chunks ??= [];
    if (this.unwritten) this.chunks.push(Buffer.from(this.unwritten, 'latin1'));
    this.unwritten = '';
    return this.chunks;
  }

  /** Ends the file and gives its bytes. */
  finish(): Uint8Array {
    this.end();
    return Buffer.concat(this.#gather());
  }

  /** pdfkit looks for the profile of its colors beside its own file, which a bundle has moved. */
  override initSubset(options: object): void {
    super.initSubset(options);
    this._addColorOutputIntent = () => addOutputIntent(this);
  }

  /** pdfkit's forms need fonts of their own; ours holds only signatures. */
  override endAcroForm(): void {}

  /** pdfkit writes metadata without escaping it, and knows one claim at a time. */
  override _addInfo(): void {
    this.appendXML(xmp(this.#metadata));
  }
}
