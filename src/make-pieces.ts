import type { Outcome } from './diagnostic.js';
import { editionOf } from './edition-of.js';
import { makeData } from './make-data.js';
import { makePdfs, type PdfSettings } from './make-pdfs.js';
import type { Artifact, Edition, Locale } from './model.js';
import { type PageText, renderPageText } from './render/html/page-text.js';
import { publishedOf } from './render/published-of.js';

/** A part of a publication that needs nothing but its editions, so that any thread can make it: plain data. */
export type Piece =
  | { readonly kind: 'pdf' | 'data'; readonly editions: readonly Edition[] }
  | { readonly kind: 'text'; readonly edition: Edition; readonly locales: readonly Locale[] };

/** What a piece is made into: files, or the text of a page yet to be made. */
export type Made = Artifact | PageText;

/** Pieces that are asked for, and how they are to be made; plain data too. */
export interface AskedPieces {
  readonly pieces: readonly Piece[];
  readonly settings: PdfSettings;
}

/** What is to be made of editions by itself: their PDFs, those together that have most in common, the data, and the texts of the language pages. */
export function piecesOf(
  editions: readonly Edition[],
  formats: readonly string[],
  { synoptic }: { readonly synoptic: boolean },
): Piece[] {
  // Editions of one language share most of their lines; where pages are to agree, those of all languages are planned together.
  const nameOf = ({ locale, original }: Edition): string => (synoptic ? original.id : locale.id);
  const names = formats.includes('pdf') ? [...new Set(editions.map(nameOf))] : [];
  const pdfs = names.map((name) => ({
    kind: 'pdf' as const,
    editions: editions.filter((edition) => nameOf(edition) === name),
  }));
  if (!formats.includes('html')) return pdfs;
  const published = publishedOf(editions);
  const locales = published.map(({ locale }) => locale);
  return [
    ...pdfs,
    { kind: 'data', editions },
    ...published.map((edition) => ({ kind: 'text' as const, edition, locales })),
  ];
}

/** render → prove: one piece; the text of a page is proved with its page. */
export async function makePiece(piece: Piece, settings: PdfSettings): Promise<Outcome<Made[]>> {
  switch (piece.kind) {
    case 'pdf':
      return await makePdfs(piece.editions, settings);
    case 'data':
      return makeData(piece.editions, settings.tool);
    case 'text':
      return { value: [renderPageText(piece.edition, piece.locales)], diagnostics: [] };
  }
}

/** render → prove: all pieces, one after the other. */
export async function makePieces({ pieces, settings }: AskedPieces): Promise<readonly Outcome<Made[]>[]> {
  const made: Outcome<Made[]>[] = [];
  for (const piece of pieces) made.push(await makePiece(piece, settings));
  return made;
}

/** What was made of all pieces. */
export interface JoinedPieces {
  /** In the order of their editions. */
  readonly pdfs: readonly Artifact[];
  readonly data: readonly Artifact[];
  readonly texts: readonly PageText[];
}

/** Joins what was made of all pieces, or tells what they were refused for. */
export function joinPieces(editions: readonly Edition[], pieces: readonly Outcome<Made[]>[]): Outcome<JoinedPieces> {
  const made = pieces.flatMap(({ value }) => value ?? []);
  const files = made.filter((piece) => 'bytes' in piece);
  const papers = files.filter(({ format }) => format === 'pdf');
  const joined = {
    pdfs: editions.flatMap((edition) => papers.filter((paper) => editionOf(paper, [edition]))),
    data: files.filter(({ format }) => format !== 'pdf'),
    texts: made.filter((piece) => 'html' in piece),
  };
  const diagnostics = pieces.flatMap((piece) => piece.diagnostics);
  return { value: pieces.every(({ value }) => value) ? joined : undefined, diagnostics };
}
