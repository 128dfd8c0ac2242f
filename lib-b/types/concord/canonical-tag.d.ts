/**
 * The canonical form of a BCP 47 language tag, or undefined where the text is none.
 * Only languages of two or three letters: "source" and "comment" are well-formed tags too, but nobody means them so.
 */
export declare function canonicalTag(text: string): string | undefined;
