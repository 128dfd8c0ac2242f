import type { Diagnostic, Outcome } from '../../diagnostic.js';
import type { Edition, Purpose } from '../../model.js';
import { editionDocument } from './edition-document.js';
import type { Metadata } from './print.js';
import { applyStarts } from './synopsis/apply-starts.js';
import { type PdfOptions, typeset } from './typeset.js';

/** Stands for the date of an instrument that says nothing of its signature. */
const noDate = '2000-01-01';

/** Renders an edition as the bytes of a PDF file; the same edition always gives the same bytes. */
export async function renderPdf(edition: Edition, options: PdfOptions): Promise<Outcome<Uint8Array>> {
  const faults = directionFaults(edition);
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const { value, diagnostics } = await typeset(
    (style, typeface, report) => {
      const document = editionDocument(edition, style, typeface, report, options.purpose);
      if (options.starts) applyStarts(document.content, options.starts, unitsOf(edition));
      return { document, style };
    },
    metadataOf(edition, options),
    options,
  );
  return { value, diagnostics: diagnostics.map((one) => ({ ...one, locales: [edition.locale.id] })) };
}

/** The ids of the units of an edition. */
export function unitsOf({ units }: Edition): ReadonlySet<string> {
  return new Set(units.map(({ id }) => id));
}

/** What the file of an edition says of itself; `name` tells editions of one original apart. */
export function metadataOf(edition: Edition, options: PdfOptions, name = edition.locale.id): Metadata {
  return {
    title: edition.title,
    subject: edition.description,
    language: edition.locale.tag,
    identifier: identifierOf(edition, name),
    contentDigest: edition.digest,
    purpose: nameOf(options.purpose),
    creator: options.tool,
    producer: 'pdfmake 0.3.11',
    date: new Date(edition.instrument.signature?.date ?? noDate),
  };
}

/** What a file is, where it is no edition to be signed. */
function nameOf({ draft, certifiedCopy }: Purpose = {}): string {
  return [draft ? 'draft' : '', certifiedCopy ? 'certified copy' : ''].filter((word) => word !== '').join(', ');
}

/** Names the edition and what it contains. */
function identifierOf({ instrument, original, asTransmitted, digest }: Edition, name: string): string {
  const reading = asTransmitted ? ':as-transmitted' : '';
  return `urn:alternat:${instrument.id}:${name}:${original.id}${reading}:sha256:${digest}`;
}

/** Why an edition cannot be set as a PDF at all. */
export function directionFaults({ locale }: Edition): Diagnostic[] {
  if (locale.dir === 'ltr') return [];
  const message = `PDF editions are set from left to right only; "${locale.id}" is written from right to left`;
  return [{ rule: 'render/direction', severity: 'error', message, locales: [locale.id] }];
}
