import type { Block } from '../node.js';
import type { PdfStyle } from '../pdf-style.js';
import type { BlockHandler } from '../setting.js';
type Tag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
/** `h1` to `h6`: a heading, never parted from what follows it. */
export declare function heading(tag: Tag): BlockHandler;
/** A style whose headings are no larger than a size, for text beside the instrument's own. */
export declare function withHeadingSize(style: PdfStyle, largest: number): PdfStyle;
/** Brings headings that follow one another closer together. */
export declare function closeRanks(blocks: Block[]): Block[];
export {};
