import type { Concordance } from '../concordance.js';
import type { Side } from './pairs.js';
/** Two parties named side by side, in the order in which a version names them. */
export interface PartyPair {
    readonly first: string;
    readonly second: string;
}
/** Every pair of parties that a version names side by side; names joined by an “and” stand in where no one says who they are. */
export declare function partyPairs(concordance: Concordance, side: Side, versions: number): PartyPair[];
