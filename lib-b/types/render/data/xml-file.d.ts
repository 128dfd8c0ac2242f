import type { Element } from 'xast';
/** The bytes of an XML file, UTF-8. */
export declare function xmlFile(root: Element): Uint8Array;
