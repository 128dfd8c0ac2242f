import type { ElementContent as HastContent, Element as HastElement, Nodes } from 'hast';
import type { Element } from 'xast';
/** The blocks of an edition in Akoma Ntoso; each keeps the id of its unit as `eId`. An element unknown here is a fault of the tool. */
export declare function akomaBlocks(elements: readonly HastElement[]): Element[];
/** True for an element, to filter children. */
export declare function isElement(node: Nodes | HastContent): node is HastElement;
