/**
 * The canonical form of a BCP 47 language tag, or undefined where the text is none.
 * Only languages of two or three letters: "source" and "comment" are well-formed tags too, but nobody means them so.
 */
export function canonicalTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
