import { join } from 'node:path';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostic.js';
import type { Purpose } from '../../model.js';
import { packageRoot } from '../../package-root.js';
import type { EditionDocument } from './edition-document.js';
import { openTypeface, type Typeface } from './fonts/typeface.js';
import type { PdfStyle } from './pdf-style.js';
import { type Metadata, print } from './print.js';
import { readStyle } from './read-style.js';

/** What a caller may decide of a PDF. */
export interface PdfOptions {
  /** Path of a style file in place of the one that comes with this package. */
  readonly styleFile?: string;
  /** Name and version of the tool, for the metadata. */
  readonly tool: string;
  readonly purpose?: Purpose;
  /** Index of the page that each of these units begins, so that all editions have them on the same. */
  readonly starts?: ReadonlyMap<string, number>;
}

/** What is to be set, once its style and its faces are at hand. */
export interface Manuscript {
  readonly document: EditionDocument;
  /** The style of its pages. */
  readonly style: PdfStyle;
}

/** Makes a manuscript, and reports what cannot be set. */
export type Write = (style: PdfStyle, typeface: Typeface, report: (diagnostic: Diagnostic) => void) => Manuscript;

const ownStyle = join(packageRoot, 'templates/pdf.json');

/** Opens what every PDF of our own style needs, and keeps it for those to come; what is at fault is reported by them. */
export async function prepare(): Promise<void> {
  const { value: style } = await readStyle(ownStyle);
  if (style) openTypeface(style, ownStyle);
}

/** Reads the style, opens the faces, and sets what is written with them as the bytes of a PDF file. */
export function typeset(write: Write, metadata: Metadata, options: PdfOptions): Promise<Outcome<Uint8Array>> {
  return compose(write, options, ({ document, style }, typeface) => print(document, style, typeface, metadata));
}

/** Reads the style, opens the faces, and makes something of what is written with them. */
export async function compose<T>(
  write: Write,
  options: PdfOptions,
  make: (manuscript: Manuscript, typeface: Typeface) => T | Promise<T>,
): Promise<Outcome<T>> {
  const styleFile = options.styleFile ?? ownStyle;
  const style = await readStyle(styleFile);
  if (!style.value) return { value: undefined, diagnostics: style.diagnostics };
  const typeface = openTypeface(style.value, styleFile);
  if (!typeface.value) return { value: undefined, diagnostics: typeface.diagnostics };

  const found = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic): void => void found.set(JSON.stringify(diagnostic), diagnostic);
  const manuscript = write(style.value, typeface.value, report);
  const diagnostics = [...found.values()];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };

  try {
    return { value: await make(manuscript, typeface.value), diagnostics };
  } catch (error) {
    // A font may be whole and yet not hold what setting a text asks of it.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the text cannot be set: ${reason}`;
    return { value: undefined, diagnostics: [{ rule: 'render/pdf', severity: 'error', message }] };
  }
}
