import type { Table } from 'mdast';
import type { Correction } from './correction.js';
import { type ProcesVerbalUnits } from './proces-verbal-units.js';
/** What a table of corrections is made of. */
export interface CorrectionTable {
    /** Key of its cells. */
    readonly key: string;
    readonly corrections: readonly Correction[];
    /** Names the provision in which a unit stands. */
    readonly provision: (unit: string) => string;
    /** Language and direction of the readings, where they are not those of the procès-verbal. */
    readonly language: {
        readonly lang?: string;
        readonly dir?: string;
    };
}
/** A row for each correction: the provision, its text as transmitted and as rectified, and the reason where one is recorded. */
export declare function correctionTable(units: ProcesVerbalUnits, content: CorrectionTable): Table;
