import { editsOf, oneOf } from '../edit.js';
import type { Seeder } from '../seeder.js';

/** The unit after a number becomes another of the same kind: days become months. */
export const unitOfMeasure: Seeder = {
  id: 'unit-of-measure',
  summary: 'unit of measure changed',
  seed: (site) => {
    if (!site.language) return undefined;
    const { units, numberWords } = site.language;
    const numbers = ['\\d', ...numberWords.map((word) => `(?<!\\p{L})${word}`)].join('|');
    // Longer names first, so that "days" is not read as "day".
    const names = Object.keys(units).sort((a, b) => b.length - a.length);
    const measure = new RegExp(`(?<=(?:${numbers})\\s)(?:${names.join('|')})(?![\\p{L}²³])`, 'gu');
    return oneOf(
      site,
      editsOf(site.reading.text, measure, ([name]) => units[name]),
    );
  },
};
