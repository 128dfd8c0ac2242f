import type { Outcome } from '../diagnostic.js';
import { type AskedPieces, type Made, makePiece } from '../make-pieces.js';

/** Pieces to be made by several threads, each of which takes the next that nobody has taken. */
export interface Share extends AskedPieces {
  /** For each piece whether it is taken, in memory that the threads share. */
  readonly taken: Int32Array;
}

/** How a piece went. */
export interface MadePiece {
  readonly index: number;
  readonly made: Outcome<Made>;
}

/** A share of pieces of which none is taken. */
export function shareOf(asked: AskedPieces): Share {
  const bytes = asked.pieces.length * Int32Array.BYTES_PER_ELEMENT;
  return { ...asked, taken: new Int32Array(new SharedArrayBuffer(bytes)) };
}

/** Makes pieces until none is left, from the first or from the last, and tells of each. */
export async function makeShare(
  { pieces, settings, taken }: Share,
  from: 'first' | 'last',
  tell: (piece: MadePiece) => void,
): Promise<void> {
  const inTurn = [...pieces.entries()];
  for (const [index, piece] of from === 'first' ? inTurn : inTurn.reverse())
    if (Atomics.exchange(taken, index, 1) === 0) tell({ index, made: await makePiece(piece, settings) });
}
