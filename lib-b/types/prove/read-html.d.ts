import type { Element, Root } from 'hast';
/** A unit as a reader of the emitted file finds it. */
export interface FoundUnit {
    readonly id: string;
    readonly text: string;
}
/** Reads a page as a browser does. */
export declare const parser: import("unified").Processor<Root, undefined, undefined, undefined, undefined>;
/** Reads the units of a page back from its bytes: every anchor within the text, in reading order. */
export declare function readHtml(bytes: Uint8Array): FoundUnit[];
/** Text of a unit without the units nested in it, white space as one space. */
export declare function ownText(element: Element): string;
/** The first element of a name, in reading order. */
export declare function findElement(node: Root | Element, tagName: string): Element | undefined;
