import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../diagnostic.js';
import type { AskedPieces, Made } from '../make-pieces.js';
import { packageRoot } from '../package-root.js';
import { type MadePiece, makeShare, shareOf } from './share.js';

/** A thread that makes pieces of a publication while this one does something else. */
export interface Maker {
  /** Begins with the pieces; what it gives makes in this thread too those not yet begun, and tells of all in their order. */
  share(asked: AskedPieces): () => Promise<readonly Outcome<Made>[]>;
  /** Ends the thread, unless it has done everything. */
  stop(): void;
}

/** Starts a thread for pieces; `cached` tells whether what V8 makes of its code may be kept. */
export function openMaker({ cached }: { readonly cached: boolean }): Maker {
  const thread = new Worker(join(packageRoot, 'lib/pool/start-maker.js'), { workerData: { cached } });
  const failed = new Promise<never>((_, reject) => thread.once('error', reject));
  // Whoever stops it waits for nothing.
  failed.catch(() => {});
  let isDone = false;
  return {
    share(asked) {
      const share = shareOf(asked);
      const made = new Map<number, Outcome<Made>>();
      const tell = (piece: MadePiece): void => void made.set(piece.index, piece.made);
      thread.on('message', tell);
      thread.postMessage(share);
      return async () => {
        // The last are the lightest, and made by code that is mostly loaded here.
        await makeShare(share, 'last', tell);
        while (made.size < asked.pieces.length) await Promise.race([once(thread, 'message'), failed]);
        isDone = true;
        return asked.pieces.flatMap((_, index) => made.get(index) ?? []);
      };
    },
    stop() {
      // A thread that has nothing left to do ends by itself, and keeps its code first.
      if (!isDone) thread.terminate();
    },
  };
}
