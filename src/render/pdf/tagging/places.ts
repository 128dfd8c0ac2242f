import type { Page } from '../pdfmake-internals.js';
import type { StructureElement } from './structure.js';

/** Where an element of the structure tree begins: page from 0, and distance from its top. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

/** Finds where each unit stands on the pages laid out: at the first line that belongs to it. */
export function placesOf(pages: readonly Page[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  pages.forEach((page, index) => {
    for (const { type, item } of page.items) {
      if (type !== 'line') continue;
      for (const { run } of item.words) {
        for (
          let element: StructureElement | undefined = item.runs[run]?.run?.parent;
          element;
          element = element.parent
        ) {
          if (element.id !== undefined && !places.has(element.id))
            places.set(element.id, { page: index, y: item.y ?? 0 });
        }
      }
    }
  });
  return places;
}
