import type { Concordance, ConcordLocale } from '../concordance.js';
/** In how many units of a locale a name stands, and in how many of them another locale writes the same word. */
interface NameHabit {
    readonly units: number;
    readonly shared: number;
}
/** For each name of one locale, how faithfully another locale keeps it; found once. */
export declare const nameHabits: (a: Concordance, b: ConcordLocale, c: ConcordLocale) => ReadonlyMap<string, NameHabit>;
export {};
