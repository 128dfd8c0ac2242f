import type { Edition, Part } from '../model.js';
import type { Correction } from './correction.js';
/** Lays out a procès-verbal of rectification for one edition: recitals, corrections by language and part, effect, testimonium. */
export declare function layOutProcesVerbal(edition: Edition, corrections: readonly Correction[]): Part;
