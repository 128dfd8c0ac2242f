import { fileURLToPath } from 'node:url';
import type { Diagnostic, Outcome } from '../../diagnostic.js';
import { hasErrors } from '../../diagnostic.js';
import type { Edition } from '../../model.js';
import { editionDocument } from './edition-document.js';
import { type Metadata, print } from './print.js';
import { readStyle } from './read-style.js';
import { openTypeface } from './typeface.js';

/** What a caller may decide of a PDF edition. */
export interface PdfOptions {
  /** Path of a style file in place of the one that comes with this package. */
  readonly styleFile?: string;
  /** Name and version of the tool, for the metadata. */
  readonly tool: string;
}

const ownStyle = fileURLToPath(new URL('../../../templates/pdf.json', import.meta.url));

/** Stands for the date of an instrument that says nothing of its signature. */
const noDate = '2000-01-01';

/** Renders an edition as the bytes of a PDF file; the same edition always gives the same bytes. */
export async function renderPdf(edition: Edition, options: PdfOptions): Promise<Outcome<Uint8Array>> {
  if (edition.locale.dir === 'rtl') return failed([directionFault(edition)]);
  const styleFile = options.styleFile ?? ownStyle;
  const style = await readStyle(styleFile);
  if (!style.value) return failed(style.diagnostics);
  const typeface = openTypeface(style.value, styleFile);
  if (!typeface.value) return failed(typeface.diagnostics);

  const found = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic): void => {
    const located = { ...diagnostic, locales: [edition.locale.id] };
    found.set(JSON.stringify(located), located);
  };
  const document = editionDocument(edition, style.value, typeface.value, report);
  const diagnostics = [...found.values()];
  if (hasErrors(diagnostics)) return failed(diagnostics);

  try {
    const bytes = await print(document, style.value, typeface.value, metadataOf(edition, options));
    return { value: bytes, diagnostics };
  } catch (error) {
    // A font may be whole and yet not hold what setting a text asks of it.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the text cannot be set: ${reason}`;
    return failed([{ rule: 'render/pdf', severity: 'error', message, locales: [edition.locale.id] }]);
  }
}

function metadataOf(edition: Edition, options: PdfOptions): Metadata {
  return {
    title: edition.title,
    subject: edition.description,
    language: edition.locale.tag,
    identifier: identifierOf(edition),
    creator: options.tool,
    producer: 'pdfmake 0.3.11',
    date: new Date(edition.instrument.signature?.date ?? noDate),
  };
}

/** Names the edition and what it contains. */
function identifierOf({ instrument, locale, original, asTransmitted, digest }: Edition): string {
  const reading = asTransmitted ? ':as-transmitted' : '';
  return `urn:alternat:${instrument.id}:${locale.id}:${original.id}${reading}:sha256:${digest}`;
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<Uint8Array> {
  return { value: undefined, diagnostics };
}

function directionFault({ locale }: Edition): Diagnostic {
  const message = `PDF editions are set from left to right only; "${locale.id}" is written from right to left`;
  return { rule: 'render/direction', severity: 'error', message, locales: [locale.id] };
}
