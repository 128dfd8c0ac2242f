import { type Edit, oneOf } from '../edit.js';
import { seedLanguageOf } from '../language/seed-languages.js';
import type { Seeder, Site } from '../seeder.js';

const word = "[\\p{L}\\p{N}’'-]+";

/** An item of an enumeration inside a text is lost. */
export const itemDropped: Seeder = {
  id: 'item-dropped',
  summary: 'item of an enumeration dropped',
  seed: (site) => {
    const lettered = letteredItems(site.reading.text);
    return oneOf(site, lettered.length > 0 ? lettered : listItems(site));
  },
};

/** Items marked "(a)", "(ii)", "b)" where a text has two or more. */
function letteredItems(text: string): Edit[] {
  const starts = [...text.matchAll(/(?<=^|[;:,.]\s)\(?(?:[a-z]|[ivx]{1,4}|\d)\)\s/g)].map((match) => match.index);
  if (starts.length < 2) return [];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length, replacement: '' }));
}

/** The inner items of "A, B, C and D", where another version has a list of the same length: commas alone prove none. */
function listItems({ concordance, row, locale, reading, language }: Site): Edit[] {
  const lengths = new Set<number>();
  for (const { id, tag } of concordance.locales) {
    const text = id === locale.id ? undefined : row.readings.get(id)?.text;
    for (const series of seriesOf(text ?? '', seedLanguageOf(tag)?.conjunctions)) lengths.add(series.length);
  }
  return [...seriesOf(reading.text, language?.conjunctions)].filter(({ length }) => lengths.has(length)).flat();
}

/** Each list of a text as the edits that take out one of its inner items, of four words at most. */
function* seriesOf(text: string, conjunctions: readonly string[] = []): Iterable<Edit[]> {
  if (conjunctions.length === 0) return;
  const series = new RegExp(`((?:, ${word}(?: ${word}){0,3}?)+),? (?:${conjunctions.join('|')}) ${word}`, 'gu');
  for (const { 1: inner = '', index } of text.matchAll(series)) {
    const items = [...inner.matchAll(/, [^,]+/g)];
    // "In the market, a seller or buyer" has a comma and a conjunction, and is no list of three.
    if (items.length === 1 && !parallel(text.slice(0, index), inner.slice(2))) continue;
    yield items.map((item) => {
      const start = index + item.index;
      return { start, end: start + item[0].length, replacement: '' };
    });
  }
}

/** True where one item is built as what stands before it: a bare word, or a word with an article or preposition alike. */
function parallel(before: string, item: string): boolean {
  const [, article = ''] = /(?<![\p{L}])(\p{L}{1,3})[\s’'][\p{L}-]+$/u.exec(before) ?? [];
  const [, own] = /^(\p{L}{1,3})[\s’'][\p{L}-]+$/u.exec(item) ?? [];
  if (own === undefined) return /^[\p{L}-]+$/u.test(item) && /\p{L}$/u.test(before);
  return article.charAt(0).toLowerCase() === own.charAt(0).toLowerCase();
}
