import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../diagnostic.js';
import { editionOf } from '../edition-of.js';
import type { PdfSettings } from '../make-pdfs.js';
import type { Artifact, Edition } from '../model.js';
import { packageRoot } from '../package-root.js';
import { type MadeGroup, makeShare } from './pdf-share.js';

/** A thread that makes PDF editions while this one does something else. */
export interface PdfThread {
  /** Begins with the editions; what it gives makes in this thread too those not yet begun, and tells of all. */
  share(editions: readonly Edition[], settings: PdfSettings): () => Promise<Outcome<Artifact[]>>;
  /** Ends the thread, unless it has done everything. */
  stop(): void;
}

/** Starts a thread for PDF editions; `cached` tells whether what V8 makes of its code may be kept. */
export function openPdfThread({ cached }: { readonly cached: boolean }): PdfThread {
  const thread = new Worker(join(packageRoot, 'lib/pool/start-pdf-thread.js'), { workerData: { cached } });
  const failed = new Promise<never>((_, reject) => thread.once('error', reject));
  // Whoever stops it waits for nothing.
  failed.catch(() => {});
  let isDone = false;
  return {
    share(editions, settings) {
      const groups = groupsOf(editions, settings);
      const share = { groups, settings, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
      const made = new Map<number, Outcome<Artifact[]>>();
      const tell = (group: MadeGroup): void => void made.set(group.index, group.made);
      thread.on('message', tell);
      thread.postMessage(share);
      return async () => {
        await makeShare(share, tell);
        while (made.size < groups.length) await Promise.race([once(thread, 'message'), failed]);
        isDone = true;
        return joined(
          editions,
          groups.flatMap((_, index) => made.get(index) ?? []),
        );
      };
    },
    stop() {
      // A thread that has nothing left to do ends by itself, and keeps its code first.
      if (!isDone) thread.terminate();
    },
  };
}

// Editions of one language share most of their lines; where pages are to agree, those of all languages are planned together.
function groupsOf(editions: readonly Edition[], { synoptic }: PdfSettings): Edition[][] {
  const nameOf = ({ locale, original }: Edition): string => (synoptic ? original.id : locale.id);
  const names = [...new Set(editions.map(nameOf))];
  return names.map((name) => editions.filter((edition) => nameOf(edition) === name));
}

// In the order of the editions, whichever thread was first.
function joined(editions: readonly Edition[], groups: readonly Outcome<Artifact[]>[]): Outcome<Artifact[]> {
  const made = groups.flatMap(({ value }) => value ?? []);
  const artifacts = editions.flatMap((edition) => made.filter((artifact) => editionOf(artifact, [edition])));
  const diagnostics = groups.flatMap((group) => group.diagnostics);
  return { value: groups.every(({ value }) => value) ? artifacts : undefined, diagnostics };
}
