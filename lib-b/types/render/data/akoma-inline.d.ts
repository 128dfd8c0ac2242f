import type { ElementContent as HastContent } from 'hast';
import type { ElementContent } from 'xast';
/** The words of a block in Akoma Ntoso: emphasis, links, notes, foreign passages. White space is that of the page. */
export declare function akomaInline(nodes: readonly HastContent[]): ElementContent[];
