import type { Element } from 'hast';
import type { FoundRow } from '../compare-rows.js';
import { findElement, ownText, parsePage } from './read-html.js';

/** Reads the rows of a collation back from the bytes of its page, by unit id and language; a cell in no language holds no text of the instrument. */
export function readCollationHtml(bytes: Uint8Array): FoundRow[] {
  const main = findElement(parsePage(bytes), 'main');
  const body = main && findElement(main, 'tbody');
  return elementsOf(body).flatMap((row): FoundRow[] => {
    const { id } = row.properties;
    if (typeof id !== 'string') return [];
    const cells = elementsOf(row)
      .filter((cell) => cell.properties.lang !== undefined)
      .map((cell) => ({
        lang: String(cell.properties.lang),
        // The list around an item is there for its marker.
        text: ownText(findElement(cell, 'li') ?? cell),
      }));
    return [{ id, cells }];
  });
}

function elementsOf(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter((child) => child.type === 'element');
}
