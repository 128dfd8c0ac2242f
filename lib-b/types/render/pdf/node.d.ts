import type { ContentRun, StructureElement } from './tagging/structure.js';
/** A stretch of text of one style: the inline item of pdfmake's document definition with our mark on it. */
export interface Run {
    text: string;
    /** The leaf of the structure tree that the text belongs to; text without one is an artifact of the page. */
    run?: ContentRun;
    /** What an artifact is. */
    artifact?: 'Header' | 'Footer' | 'Watermark';
    bold?: boolean;
    italics?: boolean;
    sup?: boolean;
    sub?: boolean;
    color?: string;
    fontSize?: number;
    /** The language, where it is not that of the document. */
    lang?: string;
    /** Where the text leads to. */
    target?: Target;
    /** The unit whose page number takes the place of the text once it is known. */
    pageOf?: string;
}
/** The far end of a link: an address, or a unit of this edition. */
export interface Target {
    readonly url?: string;
    readonly unit?: string;
    /** What a reader is told of it. */
    readonly title: string;
}
interface Box {
    /** Left, top, right, bottom. */
    margin?: [number, number, number, number];
    pageBreak?: 'before';
    /** Must stand on the page on which the next block begins. */
    keepWithNext?: boolean;
    /** Keeps its room above even at the top of a page. */
    keepSpace?: boolean;
    /** Must not be broken over pages, if a page can hold it. */
    keepTogether?: boolean;
    /** Its place was planned with that of its counterparts in other editions: it stands where it comes. */
    isPlanned?: boolean;
    /** Index of the page that it begins, after as many new pages as that takes. */
    startsOn?: number;
}
export type Alignment = 'left' | 'center' | 'right' | 'justify';
export interface Paragraph extends Box {
    text: Run[];
    alignment?: Alignment;
    /** Lines of about the same length, without divided words: a heading. */
    balanced?: boolean;
    fontSize?: number;
    lineHeight?: number;
    bold?: boolean;
    italics?: boolean;
    color?: string;
}
export interface Stack extends Box {
    stack: Block[];
    /** Hangs in the margin beside the first line; the distance is counted to the left. */
    marker?: {
        paragraph: Paragraph;
        distance: number;
    };
}
export interface Columns extends Box {
    columns: (Block & {
        width: number;
    })[];
    columnGap?: number;
}
export interface TableLayout {
    hLineWidth: (row: number) => number;
    vLineWidth: () => number;
    hLineColor: () => string;
    paddingLeft: (column: number) => number;
    paddingRight: () => number;
    paddingTop: () => number;
    paddingBottom: () => number;
}
export interface Table extends Box {
    table: {
        headerRows: number;
        dontBreakRows: boolean;
        widths: '*'[];
        body: Block[][];
    };
    layout: TableLayout;
}
/** A stroked line, an artifact of the page. */
export interface Stroke {
    type: 'line';
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    lineWidth: number;
    lineColor: string;
    /** Who signs on the line, in an empty field above it. */
    field?: SignatureField;
}
/** A place for a signature by hand or by key. */
export interface SignatureField {
    /** The party. */
    name: string;
    /** What a reader is told of it. */
    title: string;
    height: number;
    element: StructureElement;
}
/** A stroked rectangle, an artifact of the page, or the room of a drawing. */
export interface Rectangle {
    type: 'rect';
    x: number;
    y: number;
    w: number;
    h: number;
    lineWidth: number;
    lineColor: string;
    /** Filled in the place of the rectangle: content of the page. */
    drawing?: {
        path: string;
        scale: number;
        run: ContentRun;
    };
}
export type Vector = Stroke | Rectangle;
export interface Drawing extends Box {
    canvas: Vector[];
    alignment?: Alignment;
}
/** A block of pdfmake's document definition, as far as we use it. pdfmake writes into it: never shared, never reused. */
export type Block = Paragraph | Stack | Columns | Table | Drawing;
export {};
