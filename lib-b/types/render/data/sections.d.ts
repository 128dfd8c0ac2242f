import type { Element } from 'hast';
/** A heading, the blocks under it, and the sections within it. */
export interface Section {
    readonly heading: Element;
    readonly depth: number;
    readonly content: Element[];
    readonly sections: Section[];
}
/** What stands before the first heading, and the sections, nested as their headings are. */
export interface Sections {
    readonly content: readonly Element[];
    readonly sections: readonly Section[];
}
/** Nests blocks under the headings that they follow. */
export declare function sectionsOf(blocks: readonly Element[]): Sections;
