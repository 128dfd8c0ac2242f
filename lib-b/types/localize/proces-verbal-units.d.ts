import type { Heading, Paragraph, TableCell } from 'mdast';
import type { Unit, UnitKind } from '../model.js';
/** The part that a procès-verbal is: its words stand in this namespace. */
export declare const procesVerbalPart = "edition";
/** Makes the blocks of a procès-verbal, each a unit named `edition.procesVerbal.<key>`, and keeps them in order. */
export declare class ProcesVerbalUnits {
    readonly units: Unit[];
    heading(depth: Heading['depth'], key: string, words: string): Heading;
    /** A paragraph that says the message of its key. */
    paragraph(key: string): Paragraph;
    cell(key: string, words: string, properties?: object): TableCell;
    data(key: string, kind: UnitKind, properties?: object): {
        hProperties: {
            id: string;
        };
    };
}
/** Names a message of the procès-verbal, with what it is to fill in. */
export declare function saying(key: string, parameters?: object): string;
