import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import type { Update } from '../../pdf-file/append-objects.js';
import { dict, PdfName, type PdfObject, type PdfRef, PdfStream } from '../../pdf-file/pdf-object.js';

/** The face of the editions, which has the letters of the names of most people. */
const file = '@expo-google-fonts/stix-two-text/400Regular/STIXTwoText_400Regular.ttf';

const require = createRequire(import.meta.url);

/** A face and the letters taken from it; the file gets those letters and no others, embedded as PDF/A demands. */
export class SignatureFont {
  readonly #font: Font;
  readonly #used = new Map<number, { readonly index: number; readonly letter: string; readonly width: number }>();

  constructor() {
    const font = create(readFileSync(require.resolve(file)));
    if (font.type !== 'TTF' || !('glyphForCodePoint' in font)) throw new Error(`${file} is not a single TrueType face`);
    this.#font = font;
  }

  /** The first letter of a text that the face lacks. */
  lacks(text: string): string | undefined {
    return [...text].find((letter) => !this.#font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  }

  /** Width of a text in ems. */
  width(text: string): number {
    return [...text].reduce((sum, letter) => sum + this.#glyph(letter).width, 0) / 1000;
  }

  /** The text as a string of the embedded font, in hexadecimal. */
  encode(text: string): string {
    return [...text].map((letter) => hex(this.#glyph(letter).index)).join('');
  }

  /** Embeds the letters used (ISO 32000-1, 9.7 and 9.9) with the way back to Unicode (9.10.3). */
  embed(update: Update): PdfRef {
    const name = new PdfName(`${this.#tag()}+${this.#font.postscriptName}`);
    const subset = this.#font.createSubset();
    for (const id of this.#used.keys()) subset.includeGlyph(this.#font.getGlyph(id));
    const { bbox, ascent, descent, capHeight, italicAngle } = this.#font;
    const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((edge) => this.#scale(edge));
    const descriptor = update.add(
      dict({
        Type: new PdfName('FontDescriptor'),
        FontName: name,
        Flags: 4, // symbolic: its glyphs are known by number, not by a standard encoding
        FontBBox: box,
        ItalicAngle: italicAngle,
        Ascent: this.#scale(ascent),
        Descent: this.#scale(descent),
        CapHeight: this.#scale(capHeight),
        StemV: 80,
        FontFile2: update.add(compressed(subset.encode())),
      }),
    );
    const descendant = update.add(
      dict({
        Type: new PdfName('Font'),
        Subtype: new PdfName('CIDFontType2'),
        BaseFont: name,
        CIDSystemInfo: dict({ Registry: Buffer.from('Adobe'), Ordering: Buffer.from('Identity'), Supplement: 0 }),
        FontDescriptor: descriptor,
        W: [1, [...this.#used.values()].map(({ width }) => width)],
        CIDToGIDMap: new PdfName('Identity'),
      }),
    );
    return update.add(
      dict({
        Type: new PdfName('Font'),
        Subtype: new PdfName('Type0'),
        BaseFont: name,
        Encoding: new PdfName('Identity-H'),
        DescendantFonts: [descendant],
        ToUnicode: update.add(compressed(Buffer.from(this.#toUnicode()))),
      }),
    );
  }

  #glyph(letter: string) {
    const { id, advanceWidth } = this.#font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    const known = this.#used.get(id);
    if (known) return known;
    const glyph = { index: this.#used.size + 1, letter, width: this.#scale(advanceWidth) };
    this.#used.set(id, glyph);
    return glyph;
  }

  /** Six letters that name a subset (ISO 32000-1, 9.6.4), made from the letters in it. */
  #tag(): string {
    const letters = [...this.#used.values()].map(({ letter }) => letter).join('');
    const digest = createHash('sha256').update(letters).digest();
    return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(0x41 + (byte % 26))).join('');
  }

  /** From the units of the face to thousandths of an em. */
  #scale(units: number): number {
    return Math.round((units * 1000) / this.#font.unitsPerEm);
  }

  #toUnicode(): string {
    const lines = [...this.#used.values()].map(
      ({ index, letter }) => `<${hex(index)}> <${Buffer.from(letter, 'utf16le').swap16().toString('hex')}>`,
    );
    const blocks: string[] = [];
    // A block may have a hundred lines at most.
    for (let start = 0; start < lines.length; start += 100) {
      const block = lines.slice(start, start + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
    }
    return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def
1 begincodespacerange\n<0000> <ffff>\nendcodespacerange
${blocks.join('')}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n`;
  }
}

/** A stream of its own, compressed. */
export function compressed(bytes: Uint8Array, entries: Readonly<Record<string, PdfObject>> = {}): PdfStream {
  return new PdfStream(dict({ ...entries, Filter: new PdfName('FlateDecode') }), deflateSync(bytes));
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
