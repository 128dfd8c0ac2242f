import type { EditionDocument } from './edition-document.js';
import { EditionPdf } from './edition-pdf.js';
import { pageSizeOf } from './page-size.js';
import type { PdfStyle } from './pdf-style.js';
import { LayoutBuilder, type PdfDocument, Renderer } from './pdfmake-internals.js';
import type { Typeface } from './typeface.js';

/** What the file says of itself. */
export interface Metadata {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly creator: string;
  /** Fixed, so that the same input gives the same bytes. */
  readonly date: Date;
}

/** Lays the blocks out on pages and writes the file. */
export async function print(
  edition: EditionDocument,
  style: PdfStyle,
  typeface: Typeface,
  metadata: Metadata,
): Promise<Uint8Array> {
  const { title, subject, language, creator, date } = metadata;
  const size = pageSizeOf(style);
  const document = new EditionPdf(typeface, {
    size: [size.width, size.height],
    pdfVersion: '1.7',
    displayTitle: true,
    lang: language,
    autoFirstPage: false,
    font: null,
    info: {
      Title: title,
      Subject: subject,
      Creator: creator,
      Producer: 'pdfmake',
      CreationDate: date,
      ModDate: date,
    },
  });
  const builder = new LayoutBuilder({ ...size, orientation: 'portrait' }, style.page.margins, undefined);
  const defaults = { font: 'text', fontSize: style.text.size, lineHeight: style.text.leading, color: style.text.color };
  const pages = builder.layoutDocument(
    edition.content,
    document,
    {},
    defaults,
    undefined,
    edition.header,
    edition.footer,
  );
  new Renderer(document).renderPages(pages);
  return collect(document);
}

async function collect(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  document.end();
  for await (const chunk of document) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}
