import type { Element, ElementContent, Properties } from 'hast';
/** An element with its properties and children; a string is a text. */
export declare function element(tagName: string, properties: Properties, ...children: (ElementContent | string)[]): Element;
