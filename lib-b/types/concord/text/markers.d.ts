import type { ForceData } from '../../language/force-data.js';
import type { ConcordLocale, Reading } from '../concordance.js';
/** A marker in a reading, at the index of its first word. */
export interface Marker {
    readonly kind: 'certain' | 'possible' | 'telling' | 'broken';
    readonly phrase: string;
    /** The class of a possible or telling phrase, and that by which a certain one may be answered. */
    readonly name?: string;
    readonly first: number;
    /** Whether “and” or “or” joins it to a marker before it, as in “is not and is not”. */
    readonly joined: boolean;
    /** Whether “and” or “or” follows it, so that it may stand for two: “is not … or”. */
    readonly sharing: boolean;
}
/** Finds the markers of one meaning in a reading; undefined where there are no data for the language. */
export declare function markersOf(aspect: keyof ForceData, reading: Reading, locale: ConcordLocale): readonly Marker[] | undefined;
