import type { Concordance } from '../concord/concordance.js';

/** A name found in a text. */
export interface Occurrence {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The concepts that a text names in full; a name inside a longer one is not counted: “Guinea” in “Papua New Guinea”. */
export function conceptOccurrences(text: string, locale: string, { concepts }: Concordance): Occurrence[] {
  const names = concepts.flatMap(({ id, kind, forms }) => {
    const name = forms.get(locale)?.name;
    return name ? [{ id, kind, name }] : [];
  });
  const taken: Occurrence[] = [];
  for (const entry of names.sort((a, b) => b.name.length - a.name.length)) {
    for (const start of wholeWords(text, entry.name)) {
      const end = start + entry.name.length;
      if (!taken.some((other) => start < other.end && other.start < end)) taken.push({ ...entry, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function* wholeWords(text: string, name: string): Iterable<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(at - 1, 0), at);
    const after = text.slice(at + name.length, at + name.length + 1);
    if (!/[\p{L}\p{N}]/u.test(before + after)) yield at;
  }
}
