/** A sentence of a text, by its offsets; blanks between sentences belong to neither. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, cut where a full stop is surely the end: after a word of four letters or more. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=[\p{L}\d]{4}[)”"»’\]]?[.!?][)”"»’\]]?)\s+(?=[\p{Lu}¿¡«“])/gu)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

/** The words of a text, for counting. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
