import type { PlacedGlyph } from '../lines/shape.js';
import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import { describeFont } from './describe-font.js';
import { hex } from './hex.js';
import type { Face } from './typeface.js';
import { unicodeMap } from './unicode-map.js';

/** A face in one document: numbers the glyphs that are drawn and embeds them alone. */
export class DocumentFont {
  readonly id: string;
  readonly #document: PdfDocument;
  readonly #face: Face;
  readonly #subset;
  /** By number: the width in thousandths of the size, and the letters that a glyph stands for. */
  readonly #widths: number[];
  readonly #unicode: (readonly number[])[] = [[0]];
  readonly #codes: string[] = [];
  #hyphen: string | undefined;
  #dictionary: PdfReference | undefined;

  constructor(document: PdfDocument, face: Face, id: string) {
    this.id = id;
    this.#document = document;
    this.#face = face;
    this.#subset = face.font.createSubset();
    this.#widths = [(face.font.getGlyph(0).advanceWidth * 1000) / face.font.unitsPerEm];
  }

  /** The dictionary of the font, for the pages that use it. */
  ref(): PdfReference {
    this.#dictionary ??= this.#document.ref({});
    return this.#dictionary;
  }

  /** The number of a glyph in this document, in hexadecimal. */
  codeOf({ id, width, codePoints }: PlacedGlyph): string {
    const known = this.#codes[id];
    if (known !== undefined) return known;
    const number = this.#subset.includeGlyph(id);
    this.#widths[number] ??= width;
    this.#unicode[number] ??= codePoints;
    const code = hex(number);
    this.#codes[id] = code;
    return code;
  }

  /** The number of the hyphen that divides a word: its own, since it does not stand for a hyphen of the text. */
  hyphenCode(): string {
    if (this.#hyphen !== undefined) return this.#hyphen;
    const { id, width, codePoints } = this.#face.hyphen;
    const number = this.#subset.glyphs.push(id) - 1;
    this.#widths[number] = width;
    this.#unicode[number] = codePoints;
    this.#hyphen = hex(number);
    return this.#hyphen;
  }

  /** Writes the font; pdfkit asks for it when all is drawn. */
  finalize(): void {
    if (!this.#dictionary) return;
    const isCubic = this.#subset.cff !== undefined;
    const file = this.#document.ref(isCubic ? { Subtype: 'CIDFontType0C' } : {});
    file.end(this.#subset.encode());
    const name = `${tagOf(this.id)}+${this.#face.font.postscriptName.replaceAll(' ', '_')}`;
    const descriptor = this.#document.ref({
      ...describeFont(this.#face, name),
      [isCubic ? 'FontFile3' : 'FontFile2']: file,
    });
    descriptor.end();
    const descendant = this.#document.ref({
      Type: 'Font',
      Subtype: isCubic ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.#widths],
      ...(isCubic ? {} : { CIDToGIDMap: 'Identity' }),
    });
    descendant.end();
    const unicode = this.#document.ref({});
    unicode.end(unicodeMap(this.#unicode));
    Object.assign(this.#dictionary.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    });
    this.#dictionary.end();
  }
}

/** Six capitals that tell the subsets of a document apart. */
function tagOf(id: string): string {
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode((id.charCodeAt(index + 1) || 73) + 17)).join('');
}
