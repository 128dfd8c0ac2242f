import type { ElementContent } from 'hast';
import type { Edition } from '../../model.js';
/** Editions in the order of the instrument, and the one in whose language a page of all languages speaks. */
export interface InOrder {
    readonly editions: readonly Edition[];
    readonly leading: Edition;
}
/** Puts the editions of a page of all languages in the order of the instrument; there must be one. */
export declare function inOrder(published: readonly Edition[]): InOrder;
/** A word of the page in each language. */
export declare function inAll(editions: readonly Edition[], word: (edition: Edition) => string): ElementContent[];
