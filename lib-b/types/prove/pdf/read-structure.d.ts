import type { PdfFile } from '../../pdf-file/pdf-file.js';
/** A piece of marked content, by the number of its page's object and its own on that page. */
export interface MarkedContent {
    readonly page: number;
    readonly mcid: number;
}
/** An element of the structure tree. */
export interface Element {
    readonly role: string;
    readonly id: string | undefined;
    readonly lang: string | undefined;
    readonly children: readonly (Element | MarkedContent)[];
}
/** Reads the structure tree of a file; undefined where there is none. */
export declare function readStructure(file: PdfFile): Element | undefined;
