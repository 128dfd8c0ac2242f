import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Concordance, Mark } from '../src/concord/concordance.js';
import { rules } from '../src/concord/registry.js';
import { runRules } from '../src/concord/run-rules.js';
import { languageOf } from '../src/language/languages.js';

/** Repeated to a megabyte. */
const large: Readonly<Record<string, string>> = {
  brackets: '(',
  digits: '1',
  spaces: ' ',
  letters: 'a',
  elisions: "n'est-ce ",
  'square brackets': '[',
  guillemets: '«« ',
  items: 'a, ',
  'one sentence': 'the Parties shall not exceed 12 days, ',
};

/** Repeated to a fifth of that: quadratic time would still be far beyond the limit. */
const small: Readonly<Record<string, string>> = {
  'pairs of brackets': '()',
  'grouped digits': '1 000',
  'digits and commas': '1,',
  'no-break spaces': '\u00a0',
  capitals: 'A',
  'capitalized words': 'Aa Bb ',
  'roman numerals': 'XIV',
  negations: 'ne no not ',
  obligations: 'shall ',
  articles: "l'",
  figures: '123 ',
  quotes: '"',
  'nested quotes': '«“‘',
  apostrophes: '’',
  hyphens: '-',
  stops: '. ',
  'list markers': 'a) ',
  'number words': 'trente-deux ',
  amounts: '1 $ ',
  months: '1 mai ',
  references: 'article ',
  schemes: 'http://',
  'at signs': 'a@',
  placeholders: '{{',
};

const texts = [
  ...Object.entries(large).map(([name, piece]) => ({ name, text: repeated(piece, 1_000_000) })),
  ...Object.entries(small).map(([name, piece]) => ({ name, text: repeated(piece, 200_000) })),
];

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Milliseconds for one rule and one text: linear time is a small part of it, quadratic time a multiple. */
const limit = 30_000;

function hostile(text: string): Concordance {
  const marks: Mark[] = [{ kind: 'emphasis', text }];
  const reading = (tail: string) => ({ text: text + tail, raw: text + tail, marks });
  return {
    locales: ['en-CA', 'fr-CA'].map((tag) => ({ id: tag, tag, language: languageOf(tag) })),
    rows: [
      {
        unit: 'a',
        kind: 'paragraph',
        readings: new Map([
          ['en-CA', reading('')],
          ['fr-CA', reading('x 2.')],
        ]),
      },
    ],
    concepts: [
      {
        id: 'a',
        kind: 'body',
        forms: new Map([
          ['en-CA', { name: 'aaaa', acronym: 'AAA', variants: ['a'], forbidden: ['aa'] }],
          ['fr-CA', { name: 'n’est-ce', acronym: 'XIV', variants: [], forbidden: ['((('] }],
        ]),
      },
    ],
  };
}

/** The rules that do not come to an end; the virtual machine stops them, which a timer of the test could not. */
function endless(concordance: Concordance): string[] {
  return rules.flatMap((rule) => {
    const check = () => runRules(concordance, {}, [{ ...rule, needsInstrument: false }]).length;
    try {
      runInNewContext('check()', { check }, { timeout: limit });
      return [];
    } catch (error) {
      return [`${rule.id}: ${error instanceof Error ? error.message : error}`];
    }
  });
}

/** Units by the thousand, all of them alike but for a figure, a name and an acronym. */
function manyUnits(count: number): Concordance {
  const reading = (text: string) => ({ text, raw: text, marks: [] });
  const name = (index: number) =>
    String.fromCharCode(...[676, 26, 1].map((place) => 65 + (Math.floor(index / place) % 26)));
  const rows = Array.from({ length: count }, (_, index) => ({
    unit: `u${index}`,
    kind: 'paragraph' as const,
    readings: new Map([
      [
        'en-CA',
        reading(`The Agency of Ab${name(index).toLowerCase()} (${name(index)}) shall not act within ${index} days.`),
      ],
      [
        'fr-CA',
        reading(
          `L’Agence de Ab${name(index + 1).toLowerCase()} (${name(index + 1)}) n’agit pas avant ${index + 1} jours.`,
        ),
      ],
    ]),
  }));
  return { ...hostile(''), rows };
}

test('every rule comes to an end on many units', { timeout: limit * rules.length }, () => {
  expect(endless(manyUnits(5_000))).toEqual([]);
});

test.each(texts)('every rule comes to an end on $name', { timeout: limit * rules.length }, ({ text }) => {
  expect(endless(hostile(text))).toEqual([]);
});
