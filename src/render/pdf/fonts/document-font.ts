import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import { describeFont } from './describe-font.js';
import type { Face } from './face.js';
import { hex } from './hex.js';
import type { PlacedGlyph } from './shape.js';
import { unicodeMap } from './unicode-map.js';

/** A glyph that stands for certain letters, under its number in a document. */
interface NumberedGlyph {
  readonly letters: string;
  /** The number in hexadecimal. */
  readonly code: string;
}

/** A face in one document: numbers the glyphs that are drawn and embeds them alone. */
export class DocumentFont {
  readonly id: string;
  readonly #document: PdfDocument;
  readonly #face: Face;
  /** By number: the glyph, its width, and the letters that it stands for. */
  readonly #glyphs: number[] = [0];
  readonly #widths: number[];
  readonly #letters: string[] = ['\0'];
  /** By glyph: nearly always one, since few glyphs stand for more than one letter. */
  readonly #numbered: NumberedGlyph[][] = [];
  #dictionary: PdfReference | undefined;

  constructor(document: PdfDocument, face: Face, id: string) {
    this.id = id;
    this.#document = document;
    this.#face = face;
    this.#widths = [face.missingWidth];
  }

  /** The dictionary of the font, for the pages that use it. */
  ref(): PdfReference {
    this.#dictionary ??= this.#document.ref({});
    return this.#dictionary;
  }

  /**
   * The number of a glyph in this document, in hexadecimal. A glyph has one for each text that it stands for: whoever
   * reads the text back tells a hyphen from the mark of a divided word, though they are drawn alike.
   */
  codeOf({ id, width, letters }: PlacedGlyph): string {
    const numbered = this.#numbered[id] ?? [];
    for (const one of numbered) if (one.letters === letters) return one.code;
    this.#numbered[id] = numbered;
    const number = this.#glyphs.push(id) - 1;
    this.#widths[number] = width;
    this.#letters[number] = letters;
    const code = hex(number);
    numbered.push({ letters, code });
    return code;
  }

  /** Writes the font; pdfkit asks for it when all is drawn. */
  finalize(): void {
    if (!this.#dictionary) return;
    const { isCubic, name: plain } = this.#face;
    const file = this.#document.ref(isCubic ? { Subtype: 'CIDFontType0C' } : {});
    file.end(this.#face.subset(this.#glyphs));
    const name = `${tagOf(this.id)}+${plain}`;
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
    unicode.end(unicodeMap(this.#letters));
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
