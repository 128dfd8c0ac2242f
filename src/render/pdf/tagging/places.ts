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
  const passed = new Set<StructureElement>();
  pages.forEach((page, index) => {
    for (const { type, item } of page.items) {
      if (type !== 'line') continue;
      for (const { run } of item.words) {
        // Where an element was passed before, so were those around it.
        for (let element = item.runs[run]?.run?.parent; element && !passed.has(element); element = element.parent) {
          passed.add(element);
          if (element.id !== undefined && !places.has(element.id))
            places.set(element.id, { page: index, y: item.y ?? 0 });
        }
      }
    }
  });
  return places;
}
