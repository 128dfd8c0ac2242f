import type { Concordance } from '../concordance.js';
import type { Side } from './pairs.js';
/**
 * The item that one version has and the other has not: the lists agree but for one, which is longer by one item, and
 * of that list this item alone has no word that is answered. Commas alone prove nothing.
 */
export declare function lostItem(concordance: Concordance, asking: Side, answering: Side): string | undefined;
/**
 * The one of three versions or more whose lists are those of all the others but for one item less, which it answers to
 * none of them.
 */
export declare function oneItemShort(concordance: Concordance, sides: readonly Side[]): Side | undefined;
