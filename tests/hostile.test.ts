import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Concordance, Mark } from '../src/concord/concordance.js';
import { rules } from '../src/concord/registry.js';
import { runRules } from '../src/concord/run-rules.js';
import { languageOf } from '../src/language/languages.js';

const size = 1_000_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const texts: Readonly<Record<string, string>> = {
  brackets: repeated('('),
  'closed brackets': repeated('()'),
  digits: repeated('1'),
  'grouped digits': repeated('1 000'),
  spaces: `a${repeated(' ')}b`,
  'no-break spaces': `1${repeated('\u00a0')}x`,
  letters: repeated('a'),
  capitals: repeated('A'),
  'roman numerals': repeated('XIV'),
  elisions: repeated("n'est-ce "),
  negations: repeated('ne no not '),
  quotes: repeated('"'),
  'nested quotes': repeated('«“‘'),
  apostrophes: repeated('’'),
  hyphens: repeated('-'),
  stops: repeated('. '),
  commas: repeated('1,'),
  slashes: repeated('http://'),
  addresses: repeated('a@'),
  placeholders: repeated('{{'),
  months: repeated('1 mai '),
};

/** What a rule may take for one text; linear time is a small part of it, quadratic time thousands of times as much. */
const limit = 30_000;

function hostile(text: string): Concordance {
  const marks: Mark[] = [{ kind: 'emphasis', text }];
  const reading = (tail: string) => ({ text: text + tail, raw: text + tail, marks });
  return {
    locales: ['en-CA', 'fr-CA', 'es-MX'].map((tag) => ({ id: tag, tag, language: languageOf(tag) })),
    rows: [
      {
        unit: 'a',
        kind: 'paragraph',
        readings: new Map([
          ['en-CA', reading('')],
          ['fr-CA', reading('x')],
        ]),
      },
      {
        unit: 'b',
        kind: 'item',
        readings: new Map([
          ['es-MX', reading('')],
          ['fr-CA', reading(' 2.')],
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

describe.each(Object.entries(texts))('a megabyte of %s', (_, text) => {
  const concordance = hostile(text);

  test.each(rules.map(({ id }) => id))('%s', { timeout: limit + 5_000 }, (id) => {
    const check = () =>
      runRules(
        concordance,
        {},
        rules.filter((rule) => rule.id === id),
      ).length;
    // The virtual machine stops a rule that does not come to an end; a timer of the test could not.
    expect(runInNewContext('check()', { check }, { timeout: limit })).toBeGreaterThanOrEqual(0);
  });
});
