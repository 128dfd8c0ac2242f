import type { Element } from 'hast';
import type { Block, Drawing, Stroke } from '../node.js';
import type { Setting } from '../setting.js';
/** `div.signatures`: one place a party, in the order of the original, two side by side. */
export declare function signatures(element: Element, setting: Setting): Block;
/** The words under a line or a frame that say what belongs there. */
export declare function caption(key: string, setting: Setting): Block;
/** A line to write on, with room above it. */
export declare function ruled(room: number, { width, style }: Setting, field?: Pick<Stroke, 'field'>): Drawing;
/** A frame for the seal. */
export declare function seal({ style }: Setting): Drawing;
