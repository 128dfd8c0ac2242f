import type { PdfFile } from '../../pdf-file/pdf-file.js';
/** Text with its page, from 1, and the base line of its first letter, from the foot of the page. */
export interface PlacedText {
    readonly text: string;
    readonly page: number;
    readonly y: number;
}
/** Text that stands where it should not. */
export interface StrayText {
    readonly text: string;
    readonly page: number;
}
/** What the pages of a file show. */
export interface PdfPages {
    /** Places of the pages, from 1, by the numbers of their objects. */
    readonly numbers: ReadonlyMap<number, number>;
    /** Text of marked content, by the number of the page's object and its own on the page. */
    readonly texts: ReadonlyMap<number, ReadonlyMap<number, PlacedText>>;
    /** Text that stands outside its page. */
    readonly outside: readonly StrayText[];
    /** Text that is in no marked content. */
    readonly unmarked: readonly StrayText[];
    /** Fonts used and not embedded. */
    readonly missingFonts: readonly string[];
}
/** Reads what each page of a file shows; throws `Malformed` where it shows it in a way that is not read. */
export declare function readPages(file: PdfFile): PdfPages;
