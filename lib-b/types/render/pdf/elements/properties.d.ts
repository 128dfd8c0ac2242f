import type { Element, ElementContent } from 'hast';
/** The unit id that an element bears. */
export declare function unitOf(element: Element): string | undefined;
/** A property of an element, where it is a string. */
export declare function stringOf(element: Element, name: string): string | undefined;
/** True when an element is of a class. */
export declare function hasClass(element: Element, name: string): boolean;
/** All the text inside a node. */
export declare function textOf(node: ElementContent): string;
