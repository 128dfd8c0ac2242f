import type { Element } from 'hast';
import type { OutlineEntry } from '../../model.js';
/** The headings of an edition as nested lists of links. */
export declare function contentsList(outline: readonly OutlineEntry[]): Element;
