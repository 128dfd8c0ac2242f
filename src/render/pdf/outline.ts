import type { Element, Root } from 'hast';
import type { Edition } from '../../model.js';
import { textOf, unitOf } from './elements/properties.js';

/** A heading as the contents and the bookmarks name it, with the block that it leads to. */
export interface Bookmark {
  readonly id: string;
  readonly depth: number;
  readonly title: string;
}

/** The id of the contents, which no unit can bear. */
export const contentsId = 'edition.contents';

/** What the contents list: the headings of the text and those of the back matter. */
export function bookmarksOf({ outline, backMatter }: Edition): Bookmark[] {
  const text = outline.map(({ unit, depth, text: title }) => ({ id: unit, depth, title }));
  return [...text, ...headingsOf(backMatter)];
}

/** Headings of the back matter, which stands beside the parts. */
function headingsOf(parent: Root | Element): Bookmark[] {
  return parent.children.flatMap((child): Bookmark[] => {
    if (child.type !== 'element') return [];
    const id = unitOf(child);
    if (child.tagName === 'h2' && id !== undefined) return [{ id, depth: 1, title: textOf(child) }];
    return headingsOf(child);
  });
}
