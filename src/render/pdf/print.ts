import { createHash } from 'node:crypto';
import type { EditionDocument } from './edition-document.js';
import { EditionPdf } from './edition-pdf.js';
import type { Typeface } from './fonts/typeface.js';
import { EditionLayout } from './layout/edition-layout.js';
import { markDraft } from './layout/mark-draft.js';
import { hyphenationOf } from './lines/hyphenation.js';
import { pageSizeOf } from './page-size.js';
import type { PdfStyle } from './pdf-style.js';
import type { Page } from './pdfmake-internals.js';
import { EditionRenderer } from './tagging/edition-renderer.js';
import { placesOf } from './tagging/places.js';
import { tagDocument } from './tagging/tag-document.js';

/** What the file says of itself. */
export interface Metadata {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  /** Names this edition among all. */
  readonly identifier: string;
  /** SHA-256 of the content in all its languages. */
  readonly contentDigest: string;
  /** Empty for an edition to be signed. */
  readonly purpose: string;
  readonly creator: string;
  readonly producer: string;
  /** Fixed, so that the same input gives the same bytes. */
  readonly date: Date;
}

/** Blocks laid out on pages. */
export interface LaidOut {
  readonly document: EditionPdf;
  readonly layout: EditionLayout;
  readonly pages: readonly Page[];
}

/** Lays the blocks out on pages, which may be as high as all of the text. */
export function layOut(
  edition: EditionDocument,
  style: PdfStyle,
  typeface: Typeface,
  metadata: Metadata,
  height = pageSizeOf(style).height,
): LaidOut {
  const size = { ...pageSizeOf(style), height };
  const document = new EditionPdf(metadata, options(metadata, size));
  const hyphenation = (lang?: string) => hyphenationOf(lang ?? metadata.language, style.hyphenation);
  const { size: fontSize, leading, color } = style.text;
  const defaults = { typeface, size: fontSize, leading, color, hyphenation };
  const layout = new EditionLayout(size, style.page.margins, defaults);
  const { content, header, footer } = edition;
  const pages = layout.layoutDocument(content, document, {}, {}, undefined, header, footer);
  return { document, layout, pages };
}

/** Lays the blocks out on pages and writes the file. */
export function print(edition: EditionDocument, style: PdfStyle, typeface: Typeface, metadata: Metadata): Uint8Array {
  const { document, layout, pages } = layOut(edition, style, typeface, metadata);
  // pdfkit makes it from the metadata alone: two texts of one title would bear the same.
  document._id = createHash('sha256')
    .update(`${metadata.identifier} ${metadata.purpose}`.trim())
    .digest()
    .subarray(0, 16);
  const places = placesOf(pages);
  if (edition.draft) markDraft(pages, edition.draft, layout, style);
  const renderer = new EditionRenderer(document, places);
  renderer.renderPages(pages);
  tagDocument(document, edition, {
    pages: renderer.pages,
    height: pageSizeOf(style).height,
    links: renderer.links,
    fields: renderer.fields,
    places,
  });
  return document.finish();
}

function options(
  { title, subject, language, creator, producer, date }: Metadata,
  size: { width: number; height: number },
) {
  const info = {
    Title: title,
    Subject: subject,
    Creator: creator,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
  return {
    size: [size.width, size.height],
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: language,
    autoFirstPage: false,
    font: null,
    info,
  };
}
