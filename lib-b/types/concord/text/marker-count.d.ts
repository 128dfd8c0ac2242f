import type { Marker } from './markers.js';
/** The markers of one meaning in a reading or a sentence of it, counted. */
export interface MarkerCount {
    /** The phrases that another version must answer. */
    readonly certain: readonly string[];
    /** How many of them are joined to another, and how many may stand for several so joined. */
    readonly joined: number;
    readonly sharing: number;
    /** How many of the certain ones may be answered by a class of their own. */
    readonly special: ReadonlyMap<string, number>;
    /** How many phrases of each class may answer one of another version. */
    readonly possible: ReadonlyMap<string, number>;
    /** The classes of which another version cannot be silent. */
    readonly telling: ReadonlySet<string>;
    /** The phrases that betray a lost marker. */
    readonly broken: readonly string[];
}
/** Counts markers by what they are. */
export declare function countMarkers(markers: readonly Marker[]): MarkerCount;
/**
 * How many markers of one version another leaves unanswered, by its own or by what it has left to answer with; “is not
 * or is not” is answered by one that stands for both, as in “is not … or”.
 */
export declare function unanswered(asking: MarkerCount, answering: MarkerCount): number;
/** Whether a version has one marker less than another, and nothing left to answer it with. */
export declare function oneShort(asking: MarkerCount, answering: MarkerCount): boolean;
/** Whether a version says something that another cannot be silent of, and is silent. */
export declare function silentOf(asking: MarkerCount, answering: MarkerCount): boolean;
