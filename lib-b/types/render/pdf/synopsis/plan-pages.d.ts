import type { PageItem } from './page-items.js';
/** Decides, for editions of one text, which unit begins which page: as many as fit in all of them, page by page. */
export declare function planPages(editions: readonly (readonly PageItem[])[], pageHeight: number): Map<string, number>;
