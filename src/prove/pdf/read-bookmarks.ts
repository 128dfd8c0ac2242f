import { Malformed } from '../../malformed.js';
import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { isArray, isName, type PdfDict, PdfRef } from '../../pdf-file/pdf-object.js';
import { textOf } from '../../pdf-file/text-string.js';

/** A bookmark with its page from 1; 0 where it leads nowhere. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
}

/** Reads the bookmarks of a file in their order, given the places of its pages by the numbers of their objects. */
export function readBookmarks(file: PdfFile, pages: ReadonlyMap<number, number>): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const seen = new Set<PdfDict>();
  const walk = (parent: PdfDict): void => {
    for (let item = file.get(parent.get('First')); item !== null; ) {
      const entries = file.dict(item);
      if (seen.has(entries)) throw new Malformed('its bookmarks go round in a circle');
      seen.add(entries);
      const title = file.get(entries.get('Title'));
      bookmarks.push({ title: title instanceof Uint8Array ? textOf(title) : '', page: pageOf(entries) });
      walk(entries);
      item = file.get(entries.get('Next'));
    }
  };
  const pageOf = (entries: PdfDict): number => {
    const action = file.dict(entries.get('A'));
    const target = file.get(entries.get('Dest') ?? (isName(action.get('S'), 'GoTo') ? action.get('D') : undefined));
    const [page] = isArray(target) ? target : [];
    return (page instanceof PdfRef && pages.get(page.number)) || 0;
  };
  walk(file.dict(file.catalog.get('Outlines')));
  return bookmarks;
}
