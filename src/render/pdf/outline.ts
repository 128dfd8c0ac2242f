import type { Edition } from '../../model.js';

/** A heading as the contents and the bookmarks name it, with the block that it leads to. */
export interface Bookmark {
  readonly id: string;
  readonly depth: number;
  readonly title: string;
}

/** The bookmarks of an edition: the headings of its text. */
export function bookmarksOf(edition: Edition): Bookmark[] {
  return edition.outline.map(({ unit, depth, text }) => ({ id: unit, depth, title: text }));
}
