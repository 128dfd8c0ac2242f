import type { Concept, Concordance } from './concordance.js';
/**
 * Adds the concepts of a termbase to a concordance. A locale takes the forms given for its own tag,
 * or else those for its language: forms for `fr` serve `fr-CA`.
 */
export declare function withConcepts(concordance: Concordance, concepts: readonly Concept[]): Concordance;
