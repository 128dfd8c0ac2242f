import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Diagnostic, Outcome } from '../../../diagnostic.js';
import { type PlacedGlyph, type Shaper, shaperOf } from '../lines/shape.js';
import type { FaceName, PdfStyle } from '../pdf-style.js';
import { createFont, type Font } from '../pdfmake-internals.js';
import { checkFontFile } from './font-integrity.js';

/** One face, opened, with what every document set in it shares. */
export interface Face {
  readonly font: Font;
  /** Gives the shape of a text. */
  readonly shape: Shaper;
  /** The hyphen that divides a word at the end of a line. */
  readonly hyphen: PlacedGlyph;
  /** Height above the line and depth below it, in thousandths of the size. */
  readonly ascender: number;
  readonly descender: number;
}

/** The four faces of the text. */
export type Typeface = Readonly<Record<FaceName, Face>>;

const require = createRequire(import.meta.url);
const opened = new Map<string, Face>();

/** Opens the faces that a style names, each file once in the life of the process. */
export function openTypeface(style: PdfStyle, styleFile: string): Outcome<Typeface> {
  const diagnostics: Diagnostic[] = [];
  const open = (name: FaceName): Face | undefined => {
    const specifier = style.fonts[name];
    try {
      const file = specifier.startsWith('.') ? resolve(dirname(styleFile), specifier) : require.resolve(specifier);
      const face = opened.get(file) ?? openFace(file);
      opened.set(file, face);
      return face;
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      const message = `the font file ${specifier} cannot be used: ${reason}`;
      diagnostics.push({
        rule: 'render/font',
        severity: 'error',
        message,
        place: { file: styleFile, line: 1, column: 1 },
      });
      return undefined;
    }
  };
  const normal = open('normal');
  const italics = open('italics');
  const bold = open('bold');
  const bolditalics = open('bolditalics');
  if (!normal || !italics || !bold || !bolditalics) return { value: undefined, diagnostics };
  return { value: { normal, italics, bold, bolditalics }, diagnostics };
}

function openFace(file: string): Face {
  const bytes = readFileSync(file);
  checkFontFile(bytes);
  const font = createFont(bytes);
  // fontkit reads a table when it is asked for it: a font without outlines or metrics would fail in the middle of a text.
  font.layout('x');
  const scale = 1000 / font.unitsPerEm;
  return {
    font,
    shape: shaperOf(font),
    hyphen: hyphenOf(font, scale),
    ascender: font.ascent * scale,
    descender: font.descent * scale,
  };
}

const hyphen = 0x2010;
const hyphenMinus = 0x2d;
const softHyphen = 0xad;

/** It stands for U+00AD: whoever reads the text back never mistakes it for a hyphen of the text, and joins the word again. */
function hyphenOf(font: Font, scale: number): PlacedGlyph {
  const { id, advanceWidth } = font.glyphForCodePoint(font.hasGlyphForCodePoint(hyphen) ? hyphen : hyphenMinus);
  const width = advanceWidth * scale;
  return { id, codePoints: [softHyphen], width, advance: width, offset: 0 };
}

/** The face in which a run is set. */
export function faceOf(look: { readonly bold?: boolean; readonly italics?: boolean }): FaceName {
  if (look.bold) return look.italics ? 'bolditalics' : 'bold';
  return look.italics ? 'italics' : 'normal';
}
