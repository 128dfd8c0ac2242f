import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordCounter } from '../src/concord/word-counter.js';

function segmented(tag: string, text: string): number {
  return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;
}

const pieces = [
  ..."aéñZ09_ .,;:!?’'-–/«»()ªº²\u00a0\u202f\u0301",
  'l’eau',
  '1.8',
  '2010-2012',
  'U.S.A.',
  '3.º',
  '漢字',
  'ไทย',
  'ß',
];

test.each(['en-CA', 'fr-CA', 'es-MX', 'de', 'sv', 'ja'])('words of %s are those of the segmenter', (tag) => {
  const count = wordCounter(tag);
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join(''));
  fc.assert(
    fc.property(texts, (text) => void expect(count(text)).toBe(segmented(tag, text))),
    { numRuns: 400 },
  );
});

test.each([
  ['', 0],
  ['The Parties’ plan, 2014–2016.', 5],
  ['l’eau et 1,8 million', 4],
])('%j has %i words', (text, words) => {
  expect(wordCounter('fr-CA')(text)).toBe(words);
});
