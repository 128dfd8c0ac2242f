import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
/** Words that the conversion itself puts in. */
export interface FootnoteWords {
    readonly heading: string;
    readonly back: string;
}
/** Turns a localized tree into the elements of an edition; `part` keeps the ids of its notes apart from other parts'. */
export declare function toHast(tree: Root, part: string, words: FootnoteWords): HastRoot;
