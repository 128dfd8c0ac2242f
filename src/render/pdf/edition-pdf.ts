import { type EmbeddedFont, PdfDocument } from './pdfmake-internals.js';
import type { Metadata } from './print.js';
import { xmp } from './tagging/xmp.js';
import { faceOf, type Typeface } from './typeface.js';

/** pdfkit's document, set in faces that all editions of a process share. */
export class EditionPdf extends PdfDocument {
  readonly #typeface: Typeface;
  readonly #metadata: Metadata;

  constructor(typeface: Typeface, metadata: Metadata, options: object) {
    const { normal, italics, bold, bolditalics } = typeface;
    const files = { normal: normal.bytes, italics: italics.bytes, bold: bold.bytes, bolditalics: bolditalics.bytes };
    super({ text: files }, {}, {}, {}, options);
    this.#typeface = typeface;
    this.#metadata = metadata;
  }

  /** pdfkit opens each face anew for each document; the copy it opened gives way to the shared one. */
  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const embedded = super.provideFont(family, bold, italics);
    const face = this.#typeface[faceOf({ bold, italics })];
    if (embedded.font !== face.font) {
      embedded.font = face.font;
      embedded.subset = face.font.createSubset();
      embedded.layoutCache = face.layouts;
    }
    return embedded;
  }

  /** pdfkit's forms need fonts of their own; ours holds only signatures. */
  override endAcroForm(): void {}

  /** pdfkit writes metadata without escaping it, and knows one claim at a time. */
  override _addInfo(): void {
    this.appendXML(xmp(this.#metadata));
  }
}
