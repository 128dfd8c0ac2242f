import type { Outcome } from '../diagnostic.js';
import { type AskedPieces, type Made, makePiece, type Piece } from '../make-pieces.js';

/** Pieces to be made by several threads, each of which takes the next that nobody has taken. */
export interface Share extends AskedPieces {
  /** Number of pieces taken so far, in memory that the threads share. */
  readonly taken: Int32Array;
}

/** How a piece went. */
export interface MadePiece {
  readonly index: number;
  readonly made: Outcome<Made[]>;
}

/** Makes pieces until none is left, and tells of each. */
export async function makeShare({ pieces, settings, taken }: Share, tell: (piece: MadePiece) => void): Promise<void> {
  for (let piece = take(); piece; piece = take())
    tell({ index: piece.index, made: await makePiece(piece.piece, settings) });

  function take(): { readonly index: number; readonly piece: Piece } | undefined {
    const index = Atomics.add(taken, 0, 1);
    const piece = pieces[index];
    return piece && { index, piece };
  }
}
