import type { Outcome } from './diagnostic.js';
import { editionOf } from './edition-of.js';
import { makeData } from './make-data.js';
import { makePdfs, type PdfSettings } from './make-pdfs.js';
import type { Artifact, Edition } from './model.js';

/** A part of a publication that needs nothing but its editions, so that any thread can make it: plain data. */
export interface Piece {
  readonly kind: 'pdf' | 'data';
  readonly editions: readonly Edition[];
}

/** Pieces that are asked for, and how they are to be made; plain data too. */
export interface AskedPieces {
  readonly pieces: readonly Piece[];
  readonly settings: PdfSettings;
}

/** What is to be made of editions by itself: their PDFs, those together that have most in common, and the data. */
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
  return formats.includes('html') ? [...pdfs, { kind: 'data', editions }] : pdfs;
}

/** render → prove: one piece. */
export async function makePiece({ kind, editions }: Piece, settings: PdfSettings): Promise<Outcome<Artifact[]>> {
  return kind === 'pdf' ? await makePdfs(editions, settings) : makeData(editions, settings.tool);
}

/** render → prove: all pieces, one after the other. */
export async function makePieces({ pieces, settings }: AskedPieces): Promise<readonly Outcome<Artifact[]>[]> {
  const made: Outcome<Artifact[]>[] = [];
  for (const piece of pieces) made.push(await makePiece(piece, settings));
  return made;
}

/** What was made of all pieces: the PDFs in the order of their editions, then the data. */
export function joinPieces(
  editions: readonly Edition[],
  pieces: readonly Outcome<Artifact[]>[],
): Outcome<{ readonly pdfs: Artifact[]; readonly data: Artifact[] }> {
  const made = pieces.flatMap(({ value }) => value ?? []);
  const papers = made.filter(({ format }) => format === 'pdf');
  const pdfs = editions.flatMap((edition) => papers.filter((paper) => editionOf(paper, [edition])));
  const data = made.filter(({ format }) => format !== 'pdf');
  const diagnostics = pieces.flatMap((piece) => piece.diagnostics);
  return { value: pieces.every(({ value }) => value) ? { pdfs, data } : undefined, diagnostics };
}
