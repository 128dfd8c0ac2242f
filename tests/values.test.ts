import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValues } from '../src/concord/values/read-values.js';
import { languageOf } from '../src/language/languages.js';

const tags = ['en-CA', 'fr-CA', 'es-MX', 'de'];

function keysOf(text: string, tag: string): readonly (readonly string[])[] {
  return readValues(text, { id: tag, tag, language: languageOf(tag) }).map(({ keys }) => keys);
}

function firstKey(text: string, tag: string): string | undefined {
  return keysOf(text, tag)[0]?.[0];
}

describe.each(tags)('what Intl writes in %s', (tag) => {
  test('integers read back', () => {
    const format = new Intl.NumberFormat(tag);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (number) => {
        expect(firstKey(`x ${format.format(number)} x`, tag)).toBe(`n:${number}`);
      }),
    );
  });

  test('decimals read back', () => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (hundredths) => {
        const number = hundredths / 100;
        expect(keysOf(`x ${format.format(number)} x`, tag)[0]).toContain(`n:${number}`);
      }),
    );
  });

  test('percentages read back', () => {
    const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
        expect(firstKey(format.format(thousandths / 1000), tag)).toBe(`q:${thousandths / 10}|percent`);
      }),
    );
  });

  test.each(['long', 'medium'] as const)('%s dates read back', (dateStyle) => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = `d:${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
        expect(keysOf(format.format(date), tag)).toEqual([expect.arrayContaining([day])]);
      }),
    );
  });

  test.each(['kilometer', 'hour', 'hectare', 'month'])('quantities in %ss read back', (unit) => {
    const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e6 }), (number) => {
        expect(keysOf(format.format(number), tag)[0]).toContain(`q:${number}|${unit}`);
      }),
    );
  });

  test('no text makes the reader throw, and every value stands where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const values = readValues(text, { id: tag, tag, language: languageOf(tag) });
        for (const value of values) expect(text.slice(value.start).startsWith(value.text)).toBe(true);
      }),
    );
  });
});

describe('numbers in words', () => {
  test.each([
    ['en', 'one hundred and twenty-one', 121],
    ['en', 'two hundred thousand', 200000],
    ['en', 'nineteen hundred', 1900],
    ['en', 'the thirty-fifth instrument', 35],
    ['fr', 'quatre-vingt-dix-neuf', 99],
    ['fr', 'soixante et onze', 71],
    ['fr', 'mil neuf cent soixante-neuf', 1969],
    ['fr', 'deux millions trois cent mille', 2300000],
    ['fr', 'la soixante-dixième année', 70],
    ['fr', 'deux milliards', 2e9],
    ['es', 'dos mil catorce', 2014],
    ['es', 'mil quinientos millones', 1500000000],
    ['es', 'el trigésimo quinto instrumento', 35],
    ['es', 'ciento veintiuno', 121],
  ])('%s: %s', (tag, text, number) => {
    expect(readValues(text, { id: tag, tag, language: languageOf(tag) })[0]?.atoms[0]?.keys[0]).toBe(String(number));
  });

  test('articles and pronouns are no numbers', () => {
    expect(keysOf('one or more of a kind', 'en')).toEqual([]);
    expect(keysOf('une ou plusieurs', 'fr')).toEqual([]);
    expect(keysOf('una o más', 'es')).toEqual([]);
  });
});

describe('hostile texts', () => {
  test.each(['1', ' ', '(', '1,', '1 ', "n'est-ce ", 'one hundred and ', '5(2)(a)'])(
    '1 MB of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(readValues(text, { id: 'fr', tag: 'fr', language: languageOf('fr') })).toBeInstanceOf(Array);
    },
    20_000,
  );
});
