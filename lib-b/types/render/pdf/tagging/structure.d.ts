/** A structure type of ISO 32000-1, 14.8.4. */
export type Role = 'Document' | 'Sect' | 'Div' | 'BlockQuote' | 'TOC' | 'TOCI' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Span' | 'Code' | 'Link' | 'Reference' | 'Note' | 'Caption' | 'Figure' | 'Form';
/** Where a piece of content was drawn: a marked-content sequence of a page. */
export interface Mark {
    readonly page: number;
    readonly mcid: number;
    /** The box of a drawing: left, foot, right and top, from the foot of the page. */
    readonly box?: readonly number[];
}
/** A leaf of the tree: text that is drawn without a break in the reading order. The renderer notes where. */
export interface ContentRun {
    readonly parent: StructureElement;
    readonly marks: Mark[];
}
/** An element of the logical tree of the document, made from the text and not from its layout. */
export interface StructureElement {
    readonly role: Role;
    readonly parent: StructureElement | undefined;
    readonly children: (StructureElement | ContentRun)[];
    /** The unit whose block this is. */
    readonly id?: string;
    readonly lang?: string;
    /** What a figure says to those who do not see it. */
    readonly alt?: string;
    /** What the labels of a list are. */
    readonly labels?: 'Disc' | 'Decimal';
}
/** The root of a tree. */
export declare function documentElement(): StructureElement;
/** Appends an element to its parent and returns it. */
export declare function addElement(parent: StructureElement, role: Role, properties?: {
    readonly id?: string | undefined;
    readonly lang?: string | undefined;
    readonly alt?: string | undefined;
    readonly labels?: StructureElement['labels'];
}): StructureElement;
/** Appends a leaf for the text that comes next in an element. */
export declare function addRun(parent: StructureElement): ContentRun;
