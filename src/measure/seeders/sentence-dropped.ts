import { oneOf } from '../edit.js';
import type { Seeder } from '../seeder.js';
import { sentences, words } from '../sentences.js';

/** One sentence of several is lost. */
export const sentenceDropped: Seeder = {
  id: 'sentence-dropped',
  summary: 'sentence dropped',
  seed: (site) => {
    const { text } = site.reading;
    const spans = sentences(text);
    if (spans.length < 2) return undefined;
    const edits = spans.flatMap(({ start, end }, index) => {
      if (words(text.slice(start, end)).length < 3) return [];
      // The blank before it goes with it, or the one after it for the first.
      const from = index === 0 ? start : (spans[index - 1]?.end ?? start);
      const to = index === 0 ? (spans[1]?.start ?? end) : end;
      return [{ start: from, end: to, replacement: '' }];
    });
    return oneOf(site, edits);
  },
};
