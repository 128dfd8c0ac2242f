import type { Node } from 'mdast';
/** The id of the unit that a block of a skeleton is, where it is one. */
export declare function unitOf(node: Node): string | undefined;
