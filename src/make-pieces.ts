import type { Outcome } from './diagnostic.js';
import { editionOf } from './edition-of.js';
import { makeData } from './make-data.js';
import { makePdfs, type PdfSettings } from './make-pdfs.js';
import { makeTogether } from './make-together.js';
import type { Artifact, Edition, Locale } from './model.js';
import { type PageText, renderPageText } from './render/html/page-text.js';
import { publishedOf } from './render/published-of.js';

type FilesKind = 'pdf' | 'data' | 'together';

/** A part of a publication that needs nothing but its editions, so that any thread can make it: plain data. */
export type Piece =
  | { readonly kind: FilesKind; readonly editions: readonly Edition[] }
  | { readonly kind: 'text'; readonly edition: Edition; readonly locales: readonly Locale[] };

/** What a piece is made into: files, or the text of a page yet to be made. */
export type Made =
  | { readonly kind: FilesKind; readonly files: readonly Artifact[] }
  | { readonly kind: 'text'; readonly text: PageText };

/** Pieces that are asked for, and how they are to be made; plain data too. */
export interface AskedPieces {
  readonly pieces: readonly Piece[];
  readonly settings: PdfSettings;
}

/** What is to be made of editions by itself, the heaviest first: PDFs, those together that have most in common, data, pages. */
export function piecesOf(
  editions: readonly Edition[],
  formats: readonly string[],
  { synoptic, purpose }: PdfSettings,
): Piece[] {
  // Editions of one language share most of their lines; where pages are to agree, those of all languages are planned together.
  const nameOf = ({ locale, original }: Edition): string => (synoptic ? original.id : locale.id);
  const names = formats.includes('pdf') ? [...new Set(editions.map(nameOf))] : [];
  const pdfs = names.map(
    (name): Piece => ({ kind: 'pdf', editions: editions.filter((edition) => nameOf(edition) === name) }),
  );
  if (!formats.includes('html')) return pdfs;
  const published = publishedOf(editions);
  const locales = published.map(({ locale }) => locale);
  return [
    ...pdfs,
    { kind: 'data', editions },
    // A draft marks what is yet to be found.
    ...(purpose?.draft ? [] : [{ kind: 'together' as const, editions: published }]),
    ...published.map((edition): Piece => ({ kind: 'text', edition, locales })),
  ];
}

/** render → prove: one piece; the text of a page is proved with its page. */
export async function makePiece(piece: Piece, settings: PdfSettings): Promise<Outcome<Made>> {
  if (piece.kind === 'text') {
    return { value: { kind: 'text', text: renderPageText(piece.edition, piece.locales) }, diagnostics: [] };
  }
  const { kind, editions } = piece;
  const { value: files, diagnostics } = await makeFiles(kind, editions, settings);
  return { value: files && { kind, files }, diagnostics };
}

async function makeFiles(
  kind: FilesKind,
  editions: readonly Edition[],
  settings: PdfSettings,
): Promise<Outcome<Artifact[]>> {
  if (kind === 'pdf') return await makePdfs(editions, settings);
  return kind === 'data' ? makeData(editions, settings.tool) : await makeTogether(editions);
}

/** render → prove: all pieces, one after the other. */
export async function makePieces({ pieces, settings }: AskedPieces): Promise<readonly Outcome<Made>[]> {
  const made: Outcome<Made>[] = [];
  for (const piece of pieces) made.push(await makePiece(piece, settings));
  return made;
}

/** What was made of all pieces. */
export interface JoinedPieces {
  /** In the order of their editions. */
  readonly pdfs: readonly Artifact[];
  readonly data: readonly Artifact[];
  /** The pages that are of all languages, and what they need. */
  readonly together: readonly Artifact[];
  readonly texts: readonly PageText[];
}

/** Joins what was made of all pieces, or tells what they were refused for. */
export function joinPieces(editions: readonly Edition[], pieces: readonly Outcome<Made>[]): Outcome<JoinedPieces> {
  const made = pieces.flatMap(({ value }) => value ?? []);
  const filesOf = (kind: FilesKind): Artifact[] => made.flatMap((one) => (one.kind === kind ? one.files : []));
  const papers = filesOf('pdf');
  const joined = {
    pdfs: editions.flatMap((edition) => papers.filter((paper) => editionOf(paper, [edition]))),
    data: filesOf('data'),
    together: filesOf('together'),
    texts: made.flatMap((one) => (one.kind === 'text' ? one.text : [])),
  };
  const diagnostics = pieces.flatMap((piece) => piece.diagnostics);
  return { value: pieces.every(({ value }) => value) ? joined : undefined, diagnostics };
}
