import { commonCuts } from './common-cuts.js';
import type { PageItem } from './page-items.js';

/** What goes on a page whole, in all editions alike: from a unit to the next cut. */
interface Chunk {
  readonly unit: string;
  readonly isForced: boolean;
  /** By edition: where it begins and where it ends. */
  readonly spans: readonly { readonly top: number; readonly bottom: number }[];
}

/** Where a text goes on over pages, each may lose this much at its foot to the rules on single lines. */
const lostToLines = 36;

/** Decides, for editions of one text, which unit begins which page: as many as fit in all of them, page by page. */
export function planPages(editions: readonly (readonly PageItem[])[], pageHeight: number): Map<string, number> {
  const starts = new Map<string, number>();
  let page = Math.max(0, ...editions.map((items) => frontPages(items, pageHeight)));
  let opening: Chunk | undefined;
  let taken = 1;
  for (const chunk of chunksOf(editions)) {
    const first = opening;
    const isFitting =
      first && chunk.spans.every(({ bottom }, index) => bottom - (first.spans[index]?.top ?? 0) <= pageHeight + 0.01);
    if (isFitting && !chunk.isForced) continue;
    if (first) page += taken;
    opening = chunk;
    taken = Math.max(...chunk.spans.map(({ top, bottom }) => pagesFor(bottom - top, pageHeight)));
    starts.set(chunk.unit, page);
  }
  return starts;
}

function pagesFor(height: number, pageHeight: number): number {
  return height <= pageHeight + 0.01 ? 1 : Math.ceil(height / (pageHeight - lostToLines));
}

/** How many pages an edition takes before its text. */
function frontPages(items: readonly PageItem[], pageHeight: number): number {
  const end = items.findIndex(({ unit }) => unit !== undefined);
  let pages = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (const item of items.slice(0, Math.max(end, 0))) {
    if (!item.isForced && item.bottom - top <= pageHeight) continue;
    pages++;
    top = item.top;
  }
  return pages;
}

/** The chunks between the common cuts; a heading and what it stands over are one. */
function chunksOf(editions: readonly (readonly PageItem[])[]): Chunk[] {
  const cuts = commonCuts(editions.map((items) => [...new Set(items.flatMap(({ unit }) => unit ?? []))]));
  const places = editions.map((items) => {
    const found = new Map<string, number>();
    items.forEach(({ unit }, index) => {
      if (unit !== undefined && !found.has(unit)) found.set(unit, index);
    });
    return found;
  });
  const free = cuts.filter((unit) =>
    editions.every((items, index) => {
      const at = places[index]?.get(unit) ?? 0;
      return items[at]?.isForced || !items[at - 1]?.isKept;
    }),
  );
  return free.map((unit, index): Chunk => {
    const next = free[index + 1];
    const own = editions.map((items, edition) => {
      const from = places[edition]?.get(unit) ?? 0;
      const last = items.findLastIndex((item) => item.unit !== undefined) + 1;
      const to = next === undefined ? last : (places[edition]?.get(next) ?? last);
      return items.slice(from, to);
    });
    return {
      unit,
      isForced: own.some(([first]) => first?.isForced),
      spans: own.map((items) => ({ top: items[0]?.top ?? 0, bottom: items.at(-1)?.bottom ?? 0 })),
    };
  });
}
