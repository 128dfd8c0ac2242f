import { describe, expect, test } from 'vitest';
import type { Concept, Concordance, Reading } from '../src/concord/concordance.js';
import { concordanceFromUnits } from '../src/concord/units-file.js';
import { withConcepts } from '../src/concord/with-concepts.js';
import { placeDefects, seededConcordance } from '../src/measure/defects.js';
import { seedLanguageOf } from '../src/measure/language/seed-languages.js';
import { measureSource } from '../src/measure/measure-source.js';
import { Random } from '../src/measure/random.js';
import { resultJson, resultMarkdown, resultTable } from '../src/measure/result-table.js';
import { seeders } from '../src/measure/seeders/seeders.js';

const concepts: Concept[] = [
  ['ruritania', 'party', 'Ruritania', 'Ruritanie'],
  ['grunewald', 'party', 'Grunewald', 'Grunwald'],
].map(([id = '', kind = '', en = '', fr = '']) => ({
  id,
  kind,
  forms: new Map([
    ['en', { name: en, variants: [], forbidden: [] }],
    ['fr', { name: fr, variants: [], forbidden: [] }],
  ]),
}));

function concordance(...units: Record<string, string>[]): Concordance {
  const lines = units.map((texts, index) => JSON.stringify({ id: `u${index}`, ...texts }));
  const { value } = concordanceFromUnits(lines.join('\n'), 'u.jsonl');
  if (!value) throw new Error('the units of a test are valid');
  return withConcepts(value, concepts);
}

/** What a seeder makes of a unit, in each language: the texts that it changed. */
function seeded(id: string, en: string, fr: string, more: Record<string, string>[] = []): string[] {
  const seeder = seeders.find((other) => other.id === id);
  if (!seeder) throw new Error(`no seeder ${id}`);
  const clean = concordance({ en, fr }, ...more);
  return ['en', 'fr'].flatMap((locale) => {
    const site = clean.locales.find((other) => other.id === locale);
    const row = clean.rows[0];
    const reading = row?.readings.get(locale);
    if (!site || !row || !reading) throw new Error('a test has both languages');
    const language = seedLanguageOf(locale);
    const change = seeder.seed({
      concordance: clean,
      index: 0,
      row,
      locale: site,
      reading,
      language,
      random: new Random(`${id}/${locale}`),
    });
    return [...(change ?? [])].map(([index, after]) => `${locale} ${index}: ${after?.text ?? '(none)'}`);
  });
}

describe('seeders', () => {
  test.each<[string, string, string, (string | RegExp)[]]>([
    ['number-digit', 'Five of 7.', 'Cinq de 7.', [/^en 0: Five of [1-689]\.$/, /^fr 0: Cinq de [1-689]\.$/]],
    [
      'date-shifted',
      'On May 4, 2020.',
      'Le 1er mai 2020.',
      [/^en 0: On (?!May 4, 2020)\w+ \d+, \d{4}\.$/, /^fr 0: Le (?!1er mai 2020)\w+ \p{L}+ \d{4}\.$/u],
    ],
    [
      'year-range',
      'From 2014-2016.',
      'De 2014 à 2016.',
      [/^en 0: From (?!2014-2016)\d{4}-\d{4}\.$/, /^fr 0: De (?!2014 à 2016)\d{4} à \d{4}\.$/],
    ],
    [
      'unit-of-measure',
      'Within 30 days.',
      'Dans les trente jours.',
      ['en 0: Within 30 months.', 'fr 0: Dans les trente mois.'],
    ],
    ['negation-dropped', 'It may not enter.', 'Elle n’y entre pas.', ['en 0: It may enter.', 'fr 0: Elle y entre.']],
    ['negation-dropped', 'Not only this.', 'Pas un mot.', []],
    [
      'negation-dropped',
      'Not exceeding ten.',
      'Elle ne peut excéder dix.',
      ['en 0: Exceeding ten.', 'fr 0: Elle peut excéder dix.'],
    ],
    ['negation-dropped', 'Nothing.', 'Nul ne peut sortir.', []],
    ['obligation-weakened', 'It shall go.', 'Elle est tenue d’aller.', ['en 0: It may go.', 'fr 0: Elle peut aller.']],
    ['obligation-weakened', 'No person shall go.', 'Nul ne doit sortir.', []],
    [
      'item-dropped',
      'Bread, wine, oil and salt.',
      'Pain, vin, huile et sel.',
      [/^en 0: Bread, (wine|oil) and salt\.$/, /^fr 0: Pain, (vin|huile) et sel\.$/],
    ],
    ['item-dropped', 'In the market, a seller or buyer.', 'Au marché, un vendeur ou un acheteur.', []],
    ['item-dropped', 'The Minister may, by order, go and stay.', 'Le ministre peut aller et rester.', []],
    ['item-dropped', '(a) bread; (b) wine.', 'Pain et vin.', [/^en 0: \((a\) bread; |b\) wine\.)$/]],
    [
      'sentence-dropped',
      'The first sentence. The second sentence.',
      'Une seule phrase.',
      [/^en 0: The (first|second) sentence\.$/],
    ],
    ['units-swapped', 'One.', 'Un.', ['en 0: Two.', 'en 1: One.', 'fr 0: Deux.', 'fr 1: Un.']],
    ['unit-dropped', 'One.', 'Un.', [/^en 0: (\(none\))?$/, /^fr 0: (\(none\))?$/]],
    [
      'wrong-language',
      'Bread and wine for all.',
      'Du pain et du vin pour tous.',
      ['en 0: Du pain et du vin pour tous.', 'fr 0: Bread and wine for all.'],
    ],
    ['wrong-language', 'Madrid, Paris, Berlin, Rome.', 'Madrid, Paris, Berlin et Rome.', []],
    ['term-replaced', 'In Ruritania.', 'Au pays.', ['en 0: In Grunewald.']],
    ['parties-swapped', 'Ruritania and Grunewald.', 'La Ruritanie.', ['en 0: Grunewald and Ruritania.']],
    [
      'acronym-mistyped',
      'See the ABC here.',
      'Voir ici ABC ou ONG.',
      [/^en 0: See the (?!ABC)[A-Z]{3} here\.$/, /^fr 0: Voir ici (?!ABC)[A-Z]{3} ou ONG\.$/],
    ],
    ['acronym-mistyped', 'Part XIV.', 'Partie XIV.', []],
    ['placeholder-renamed', 'See {name}.', 'Voir {{ name }}.', ['en 0: See {namex}.', 'fr 0: Voir {{ namex }}.']],
    [
      'link-changed',
      'See https://example.org/ab.',
      'Voir example.org/ab.',
      ['en 0: See https://example.org/ba.', 'fr 0: Voir example.org/ba.'],
    ],
  ])('%s in %j', (id, en, fr, expected) => {
    const texts = seeded(id, en, fr, [{ en: 'Two.', fr: 'Deux.' }]);
    expect(texts).toHaveLength(expected.length);
    for (const [index, text] of texts.entries()) expect(text).toMatch(expected[index] ?? '');
  });

  test('a link changes in the message and its mark, and what a placeholder wrote stays', () => {
    const reading: Reading = {
      text: 'See here 7.',
      raw: 'See [here](https://a.test/xy) {{n}}.',
      marks: [{ kind: 'link', text: 'here', target: 'https://a.test/xy' }],
    };
    const row = { unit: 'u', kind: 'paragraph' as const, readings: new Map([['en', reading]]) };
    const locale = { id: 'en', tag: 'en', language: undefined };
    const site = { index: 0, row, locale, reading, language: undefined, random: new Random('x') };
    const change = (id: string) =>
      seeders
        .find((seeder) => seeder.id === id)
        ?.seed({ ...site, concordance: { locales: [locale], rows: [row], concepts: [] } })
        ?.get(0);
    expect(change('link-changed')).toEqual({
      text: 'See here 7.',
      raw: 'See [here](https://a.test/yx) {{n}}.',
      marks: [{ kind: 'link', text: 'here', target: 'https://a.test/yx' }],
    });
    expect(change('number-digit')).toBeUndefined();
    expect(change('placeholder-renamed')?.raw).toBe('See [here](https://a.test/xy) {{nx}}.');
  });
});

describe('the detector', () => {
  const clean = concordance(
    ...Array.from({ length: 40 }, (_, index) => ({ en: `Pay ${index} coins.`, fr: `Payez ${index} écus.` })),
    { en: 'Pay three coins.', fr: 'Payez quatre écus.' },
  );
  const [numberDigit] = seeders;

  test('places the same defects each time, far apart, in almost clean runs', () => {
    if (!numberDigit) throw new Error('there are seeders');
    const place = () => placeDefects(numberDigit, 'test', clean, { perClass: 10, share: 0.1 });
    expect(place()).toEqual(place());
    const runs = place().map((run) => run.flatMap(({ change }) => [...change.keys()]));
    expect(runs.flat()).toHaveLength(10);
    for (const run of runs) {
      expect(run.length).toBeLessThanOrEqual(4);
      const sorted = run.sort((a, b) => a - b);
      expect(sorted.every((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) >= 6)).toBe(true);
    }
  });

  test('leaves the clean concordance as it is', () => {
    if (!numberDigit) throw new Error('there are seeders');
    const [run = []] = placeDefects(numberDigit, 'test', clean, { perClass: 1, share: 0 });
    const [at = 0] = run.flatMap(({ change }) => [...change.keys()]);
    const before = structuredClone(clean.rows[at]?.readings);
    const after = seededConcordance(clean, run);
    expect(after.rows[at]?.readings).not.toEqual(before);
    expect(clean.rows[at]?.readings).toEqual(before);
  });

  test('finds the same with one defect a run as with several', () => {
    const counts = (share: number) =>
      measureSource({ name: 'test', concordance: clean }, { perClass: 12, share, seeders }).classes.map(
        ({ id, trials }) => [id, trials.filter(({ found }) => found).length],
      );
    expect(counts(0.1)).toEqual(counts(0));
  });

  test('counts what is found, and no alarm of the clean text', () => {
    const result = measureSource({ name: 'test', concordance: clean }, { perClass: 5, share: 0, seeders });
    const json = JSON.stringify(resultJson([result]));
    expect(json).toContain('"id":"number-digit","seeded":5,"found":5,"rules":["numbers"');
    expect(result.alarms.map(({ unit, rule }) => [unit, rule])).toEqual([['u40', 'numbers']]);
    expect(resultTable([result])).toContain('test: 41 units in en, fr\n');
    expect(resultTable([result])).toMatch(/number changed by one digit +5 +5 +100% {2}numbers/);
    expect(resultMarkdown([result])).toContain('| number changed by one digit | 5 of 5 (100%) |');
    expect(resultMarkdown([result])).toContain('| False alarms per 1,000 clean units | 24.4 |');
  });
});
