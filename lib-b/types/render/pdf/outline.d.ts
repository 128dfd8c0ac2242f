import type { Edition } from '../../model.js';
/** A heading as the contents and the bookmarks name it, with the block that it leads to. */
export interface Bookmark {
    readonly id: string;
    readonly depth: number;
    readonly title: string;
}
/** The id of the contents, which no unit can bear. */
export declare const contentsId = "edition.contents";
/** What the contents list: the headings of the text and those of the back matter. */
export declare function bookmarksOf({ outline, backMatter }: Edition): Bookmark[];
