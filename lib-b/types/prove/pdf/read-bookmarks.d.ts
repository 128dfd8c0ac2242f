import type { PdfFile } from '../../pdf-file/pdf-file.js';
/** A bookmark with its page from 1; 0 where it leads nowhere. */
export interface Bookmark {
    readonly title: string;
    readonly page: number;
}
/** Reads the bookmarks of a file in their order, given the places of its pages by the numbers of their objects. */
export declare function readBookmarks(file: PdfFile, pages: ReadonlyMap<number, number>): Bookmark[];
