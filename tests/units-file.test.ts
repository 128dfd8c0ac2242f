import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { concordanceFromUnits } from '../src/concord/units-file.js';
import { checkMany } from './support/commands.js';
import { temporaryFolder } from './support/folders.js';

/** What is wrong with a units file, as `line:column rule message`. */
function problems(text: string): string[] {
  return concordanceFromUnits(text, 'u.jsonl').diagnostics.map(
    ({ place, rule, message }) => `${place?.line}:${place?.column} ${rule} ${message}`,
  );
}

test('reads one unit a line, with the place of each text', () => {
  const { value, diagnostics } = concordanceFromUnits(
    '{"id": "a", "en": "One", "fr-CA": "Un"}\r\n\n{"id": "b", "fr-CA": "Deux"}\n',
    'u.jsonl',
  );
  expect(diagnostics).toEqual([]);
  expect(value?.locales.map(({ id, language }) => [id, language?.tag])).toEqual([
    ['en', 'en'],
    ['fr-CA', 'fr'],
  ]);
  expect(value?.rows.map((row) => [row.unit, [...row.readings.keys()]])).toEqual([
    ['a', ['en', 'fr-CA']],
    ['b', ['fr-CA']],
  ]);
  expect(value?.rows[0]?.readings.get('fr-CA')).toEqual({
    text: 'Un',
    raw: 'Un',
    marks: [],
    place: { file: 'u.jsonl', line: 1, column: 36 },
  });
});

test('reads a language without data of its own', () => {
  const { value } = concordanceFromUnits('{"id": "a", "sw": "Moja", "ar": "واحد"}', 'u.jsonl');
  expect(value?.locales.map(({ tag, language }) => [tag, language])).toEqual([
    ['sw', undefined],
    ['ar', undefined],
  ]);
});

test('reports every problem of a file at its place, and gives no value', () => {
  const text = [
    '{"id": "a", "en": "One" "fr": "Un"}',
    '["id"]',
    '{"en": "One"}',
    '{"id": 7, "en": "One"}',
    '{"id": "d", "en": "One", "fr": 1}',
    '{"id": "d", "en": "One", "__proto__": "x"}',
    '{"id": "e", "en": "One", "en": "Two"}',
    '{"id": "f", "EN": "One"}',
    '{"id": "g"}',
    '{"id": "h", "en": {"text": "One"}}',
    'nul',
  ].join('\n');
  expect(concordanceFromUnits(text, 'u.jsonl').value).toBeUndefined();
  expect(problems(text)).toEqual([
    '1:25 units/json not valid JSON: comma expected',
    '2:1 units/json the line must be one JSON object',
    '3:1 units/id the unit has no "id"',
    '4:8 units/id the id of a unit must be a text that is not empty',
    '5:32 units/text the text in "fr" must be a string; leave the key out for no text',
    '6:26 units/key "__proto__" is neither "id" nor a BCP 47 language tag',
    '6:8 units/id the id "d" is already that of line 5',
    '7:26 units/key the key "en" is given twice',
    '8:13 units/key "EN" is written "en" on an earlier line',
    '9:1 units/text the unit has no text in any language',
    '10:19 units/text the text in "en" must be a string; leave the key out for no text',
    '11:1 units/json not valid JSON: invalid symbol',
  ]);
});

test.each([
  ['', '1:1 units/empty the file holds no unit'],
  ['\n \n', '1:1 units/empty the file holds no unit'],
  ['{"id": "a", "en": "One"}', '1:1 units/alone the texts are all in "en": there is nothing to hold them against'],
  ['{"id": "a", "en": "\u0000"}', '1:19 units/json not valid JSON: invalid character'],
  ['{"id": "a", "source": "x"}', '1:13 units/key "source" is neither "id" nor a BCP 47 language tag'],
  ['['.repeat(200_000), '1:1 units/json the line is nested too deeply'],
])('tells what is wrong with %.20j', (text, problem) => {
  expect(problems(text)[0]).toBe(problem);
});

describe('alternat check --units', () => {
  const checked = (content: string | Uint8Array, others: { terms?: string; folders?: string[] } = {}) => {
    const units = join(temporaryFolder(), 'units.jsonl');
    writeFileSync(units, content);
    const { folders = [], ...options } = others;
    return checkMany(folders, { units, ...options });
  };
  const discordant =
    '{"id": "a", "en": "The fee shall be paid within 5 days.", "es": "La tasa podrá pagarse en 6 días."}\n';

  test('ends with 1 where the versions differ, and with 2 where nothing can be read', async () => {
    expect((await checked(discordant)).code).toBe(1);
    expect((await checked('{')).code).toBe(2);
    expect((await checked(new Uint8Array([0x7b, 0xe9, 0x7d]))).results).toContain('the file is not UTF-8');
    expect((await checked(new Uint8Array([0x7b, 0xe9, 0x7d]))).code).toBe(2);
  });

  test('passes a byte order mark over, and shows control characters of an id', async () => {
    const marked = await checked(`\uFEFF${discordant.replace('"a"', '"a\\u001b[31m"')}`);
    expect(marked.code).toBe(1);
    expect(marked.results).toContain('a\\u001b[31m');
    expect(marked.results).not.toContain('\u001b');
  });

  test('tells the line of a unit that lacks a language', async () => {
    const { results } = await checked(`${discordant}{"id": "b", "en": "The fee is due."}\n`);
    expect(results).toMatch(/units\.jsonl:2:1 {2}error {2}`es` has no text {2}missing/);
  });

  test('reads accents that stand beside their letters as those within them', async () => {
    const apart = await checked(discordant.normalize('NFD'));
    expect(apart.results.replaceAll(/\S*units\.jsonl/g, '')).toBe(
      (await checked(discordant)).results.replaceAll(/\S*units\.jsonl/g, ''),
    );
  });

  test('takes neither folders beside it nor a termbase without it', async () => {
    expect(await checked(discordant, { folders: ['here'] })).toMatchObject({ code: 2, results: '' });
    expect(await checkMany([], { terms: 'terms.tsv' })).toMatchObject({ code: 2, results: '' });
  });
});
