import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Diagnostic, Outcome } from '../../../diagnostic.js';
import type { FaceName, PdfStyle } from '../pdf-style.js';
import { type Face, openFace } from './face.js';

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
      const face = opened.get(file) ?? openFace(readFileSync(file));
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

/** The face in which a run is set. */
export function faceOf(look: { readonly bold?: boolean; readonly italics?: boolean }): FaceName {
  if (look.bold) return look.italics ? 'bolditalics' : 'bold';
  return look.italics ? 'italics' : 'normal';
}
