import type { Element, ElementContent } from 'hast';
/** A stretch of a text, and the element that is to hold each piece of it. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
    readonly wrap: (text: string) => Element;
}
/**
 * A copy of the content of a unit with stretches of its text in elements of their own; the text stays as it is.
 * Stretches come in order and do not overlap; one that crosses markup is wrapped piece by piece. Units nested in
 * lists, and what stands in a link already, are left alone; `lists` says that lists are no units of their own here.
 */
export declare function wrapText(content: readonly ElementContent[], stretches: readonly Stretch[], { lists }?: {
    lists?: boolean | undefined;
}): ElementContent[];
/** The text that stretches count in: that of the unit without the lists in it, each white space as one space. */
export declare function unitText(content: readonly ElementContent[], { lists }?: {
    lists?: boolean | undefined;
}): string;
/** Where words stand in a text: of several places, that nearest to the one where they are looked for. */
export declare function nearestPlace(text: string, words: string, start: number): number | undefined;
