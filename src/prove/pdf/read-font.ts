import { Malformed } from '../../malformed.js';
import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { isArray, isName, type PdfDict, PdfName, type PdfObject } from '../../pdf-file/pdf-object.js';
import { type Letters, readLetters } from './read-letters.js';
import { streamBytes } from './stream-bytes.js';

/** A font as far as its text can be read. */
export interface Font {
  readonly name: string;
  /** Whether the file brings its glyphs along. */
  readonly embedded: boolean;
  /** The letters of a string shown in it, and their width in thousandths of its size. */
  spell(string: Uint8Array): { readonly text: string; readonly width: number };
}

/** Reads a composite font of two-byte codes (ISO 32000-1, 9.7), the only kind that we write; throws `Malformed`. */
export function readFont(file: PdfFile, object: PdfObject | undefined): Font {
  const font = file.dict(object);
  const base = file.get(font.get('BaseFont'));
  const name = base instanceof PdfName ? base.value : 'without a name';
  const descendants = file.get(font.get('DescendantFonts'));
  if (!isName(file.get(font.get('Encoding')), 'Identity-H') || !isArray(descendants) || descendants.length !== 1)
    throw new Malformed(`the font ${name} is of a kind that is not read`);
  const descendant = file.dict(descendants[0]);
  const descriptor = file.dict(descendant.get('FontDescriptor'));
  const letters = readLetters(streamBytes(file, font.get('ToUnicode')));
  const widths = readWidths(file, descendant);
  const usual = file.get(descendant.get('DW'));
  return {
    name,
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    spell: speller(name, letters, widths, typeof usual === 'number' ? usual : 1000),
  };
}

function speller(name: string, letters: Letters, widths: ReadonlyMap<number, number>, usual: number): Font['spell'] {
  return (string) => {
    if (string.length % 2 > 0) throw new Malformed(`half a glyph of the font ${name} is shown`);
    let text = '';
    let width = 0;
    for (let at = 0; at < string.length; at += 2) {
      const code = (string[at] ?? 0) * 256 + (string[at + 1] ?? 0);
      const letter = letters.get(code);
      if (letter === undefined) throw new Malformed(`a glyph of the font ${name} is shown that stands for no letter`);
      text += letter;
      width += widths.get(code) ?? usual;
    }
    return { text, width };
  };
}

/** The widths of single glyphs: after the first code a list, or after the first and the last one width for all. */
function readWidths(file: PdfFile, descendant: PdfDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const written = file.get(descendant.get('W'));
  const entries = isArray(written) ? written.map((entry) => file.get(entry)) : [];
  for (let at = 0; at < entries.length; ) {
    const [first, second, third] = entries.slice(at, at + 3);
    if (typeof first === 'number' && isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, numberOf(file.get(width)));
      at += 2;
    } else {
      const last = Math.min(numberOf(second), 0xffff);
      for (let code = numberOf(first); code <= last; code++) widths.set(code, numberOf(third));
      at += 3;
    }
  }
  return widths;
}

function numberOf(object: PdfObject | undefined): number {
  if (typeof object !== 'number') throw new Malformed('the widths of a font are damaged');
  return object;
}
