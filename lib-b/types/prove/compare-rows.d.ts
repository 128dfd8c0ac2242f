import type { Diagnostic } from '../diagnostic.js';
import type { Edition } from '../model.js';
/** A row of a collation as a reader of the file finds it. */
export interface FoundRow {
    readonly id: string;
    readonly cells: readonly FoundCell[];
}
/** What one language says in a row. */
export interface FoundCell {
    readonly lang: string;
    readonly text: string;
    /** Where it begins: page from 1, and base line from the foot of the page. */
    readonly place?: {
        readonly page: number;
        readonly y: number;
    };
}
/** Compares the rows emitted with the editions meant: every unit of every language, in one order, with the same text. */
export declare function compareRows(editions: readonly Edition[], rule: 'prove/html' | 'prove/pdf' | 'prove/xml', path: string, rows: readonly FoundRow[]): Diagnostic[];
