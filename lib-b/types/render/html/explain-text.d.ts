import type { Root } from 'hast';
import type { Concept, Edition } from '../../model.js';
/** The anchor of a rectification in the list of them. */
export declare function rectificationAnchor(row: number): string;
/** A text with its explanations, and the concepts that it explains. */
export interface Explained {
    readonly body: Root;
    readonly concepts: readonly Concept[];
}
/**
 * Makes links of what a reader may ask about: a rectified passage leads to the reading as transmitted, a name to its
 * entry in the list of terms. A name is explained where a part first has it, an acronym where a unit first has it.
 * The text stays as it is.
 */
export declare function explainText({ body, units, rectified, concepts, locale }: Edition): Explained;
