import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { oneSlip } from '../src/concord/text/edit-distance.js';
import { slipIndex } from '../src/concord/text/slip-index.js';
import { maskTags } from '../src/load/mask-tags.js';
import { parseJson } from '../src/load/parse-json.js';
import { parseYaml } from '../src/load/parse-yaml.js';
import { placeAt, placer } from '../src/load/place-at.js';
import { formats, parseFormat } from '../src/localize/formats.js';
import { parseInline, visit } from '../src/message/inline.js';
import { findTags, replaceTags } from '../src/message/tags.js';
import { build } from './support/commands.js';
import { copyOf } from './support/folders.js';

/** Text that is rich in what the readers give a meaning to. */
const syntax = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '$t(',
        '(',
        ')',
        '*',
        '**',
        '_',
        '[',
        ']',
        '](',
        '<',
        '>',
        '`',
        ':',
        ':note{',
        '}',
        '{',
        '\\',
        '#',
      ),
      fc.constantFrom(
        '<b>',
        '<script>',
        ':sup[e]',
        ':lang[a]{es}',
        '![a](b)',
        'javascript:',
        'https://a.example',
        '&amp;',
        '\n',
        '\n\n',
        ' ',
      ),
      fc.constantFrom(
        'title',
        'depth, number',
        'first.name',
        'é',
        '\u00A0',
        '𝒳',
        '- ',
        '1) ',
        '> ',
        ':::a',
        '|',
        '"',
        "'",
        '--',
        '%',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

describe('tags', () => {
  test('stand in order, apart, and hold what the text holds', () => {
    fc.assert(
      fc.property(syntax, (text) => {
        const { tags, unclosed } = findTags(text, 'ns');
        let end = 0;
        for (const tag of tags) {
          expect(tag.start).toBeGreaterThanOrEqual(end);
          end = tag.end;
          expect(text.slice(tag.start, tag.end)).toMatch(
            tag.kind === 'value' ? /^\{\{[\s\S]*\}\}$/ : /^\$t\([\s\S]*\)$/,
          );
        }
        if (unclosed !== undefined) expect(text.slice(unclosed)).toMatch(/^(\{\{|\$t\()/);
        expect(replaceTags(text, tags, ({ start, end: to }) => text.slice(start, to))).toBe(text);
      }),
    );
  });

  test('are all found in a text without others', () => {
    const name = fc.stringMatching(/^[a-z][a-zA-Z.]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.boolean())), (names) => {
        const text = names.map(([id, isValue]) => (isValue ? `a {{${id}, number}} b` : `a $t(${id}) b`)).join('');
        const { tags, unclosed } = findTags(text, 'ns');
        expect(unclosed).toBeUndefined();
        expect(tags.map((tag) => (tag.kind === 'value' ? [tag.name, true] : [tag.id.slice(3), false]))).toEqual(names);
      }),
    );
  });

  test('hidden from the parser leave every position as it is, and come back', () => {
    fc.assert(
      fc.property(syntax, (text) => {
        const { text: masked, restore } = maskTags(text);
        expect(masked).toHaveLength(text.length);
        expect(restore(masked)).toBe(text);
      }),
    );
  });
});

describe('places', () => {
  test('of an offset are the same both ways, and lead back to it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '𝒳', '\n')), fc.nat(), (pieces, number) => {
        const text = pieces.join('');
        const offset = number % (text.length + 1);
        const place = placeAt('f', text, offset);
        expect(placer('f', text)(offset)).toEqual(place);
        const before =
          text
            .split('\n')
            .slice(0, place.line - 1)
            .join('\n').length + (place.line > 1 ? 1 : 0);
        expect(before + place.column - 1).toBe(offset);
      }),
    );
  });

  test('of the texts of a JSON file are where they begin', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.dictionary(key, fc.string()), fc.constantFrom(0, 2, '\t'), (messages, indent) => {
        const text = JSON.stringify(messages, null, indent);
        const { value, diagnostics } = parseJson('f', text);
        const reserved = Object.keys(messages).filter((name) => ['constructor', 'prototype'].includes(name));
        expect(diagnostics).toHaveLength(reserved.length);
        if (value?.kind !== 'group') throw new Error('a group is expected');
        for (const [, leaf] of value.entries) {
          if (leaf.kind !== 'leaf') throw new Error('a leaf is expected');
          const line = text.split('\n')[leaf.place.line - 1] ?? '';
          const written = JSON.stringify(leaf.value);
          expect(line.slice(leaf.place.column - 2, leaf.place.column - 2 + written.length)).toBe(written);
        }
      }),
    );
  });

  test('of the values of a YAML file are where they begin', () => {
    const schema = z.record(z.string(), z.array(z.number()));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{2,6}$/), fc.array(fc.nat(), { minLength: 1 })), (lists) => {
        fc.pre(
          Object.keys(lists).length > 0 &&
            !Object.keys(lists).some((name) => /^(null|true|false|yes|no|on|off)$/.test(name)),
        );
        const text = Object.entries(lists)
          .map(([name, items]) => `${name}:\n${items.map((item) => `  - ${item}\n`).join('')}`)
          .join('');
        const { value } = parseYaml('f', text, schema);
        for (const [name, items] of Object.entries(lists)) {
          items.forEach((item, index) => {
            const place = value?.placeOf([name, index]);
            expect(text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toBe(String(item));
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('whatever is read', () => {
  test('JSON and YAML of any kind give a value or a problem with a place', () => {
    fc.assert(
      fc.property(fc.oneof(syntax, fc.json(), fc.string()), (text) => {
        for (const { value, diagnostics } of [parseJson('f', text), parseYaml('f', text, z.unknown())]) {
          expect(value !== undefined || diagnostics.length > 0).toBe(true);
          for (const { place, message } of diagnostics) {
            expect(place?.line).toBeGreaterThan(0);
            expect(place?.column).toBeGreaterThan(0);
            expect(message).not.toContain('\n');
          }
        }
      }),
    );
  });

  test('a message becomes text and known marks, or a problem; never HTML, never an address that runs', () => {
    const known = new Set([
      'text',
      'emphasis',
      'strong',
      'inlineCode',
      'link',
      'break',
      'textDirective',
      'footnoteReference',
    ]);
    fc.assert(
      fc.property(syntax, (text) => {
        const { children, problems } = parseInline(text);
        visit(children, (node) => {
          const isSafe =
            known.has(node.type) && !(node.type === 'link' && /^(javascript|data|vbscript):/i.test(node.url));
          if (!isSafe) expect(problems.length).toBeGreaterThan(0);
        });
        for (const { offset } of problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('formats', () => {
  const tags = ['en-CA', 'fr-CA', 'es-MX', 'de-CH', 'pt-PT', 'ar', 'ja', 'und'];
  const facts = fc.oneof(
    fc.integer({ min: 0, max: 3000 }),
    fc.double({ noNaN: true }),
    fc.string(),
    fc
      .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-31') })
      .map((date) => date.toISOString().slice(0, 10)),
  );

  test('write a fact of their kind, and nothing for one of another', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...tags), fc.constantFrom(...formats.keys()), (fact, tag, name) => {
        fc.pre(name !== 'currency'); // needs the code of a currency
        const written = formats.get(name)?.(fact, tag, {});
        const isNumeric = ['number', 'percent', 'ordinal', 'century', 'year'].includes(name);
        if (isNumeric !== (typeof fact === 'number')) expect(written).toBeUndefined();
        else if (isNumeric) expect(written).not.toBe('');
        if (name === 'century' && typeof fact === 'number' && (fact < 1 || fact > 99)) expect(written).toBeUndefined();
      }),
    );
  });

  test('write a date with its own day and year, in any language', () => {
    const day = fc.date({ noInvalidDate: true, min: new Date('1600-01-01'), max: new Date('2400-01-01') });
    fc.assert(
      fc.property(day, fc.constantFrom('en-CA', 'fr-CA', 'es-MX', 'de-CH', 'pt-PT'), (date, tag) => {
        const fact = date.toISOString().slice(0, 10);
        const written = formats.get('date')?.(fact, tag, {});
        expect(written).toContain(fact.slice(0, 4));
        expect(written).toMatch(new RegExp(`(^|\\D)${Number(fact.slice(8))}(\\D|$)`));
      }),
    );
  });

  test.each(['2014-13-45', '2014-02-30', '2023-02-29', '2014-00-10', '14-02-18', '2014-2-18', '2014-02-18T00:00', ''])(
    '%s is no date',
    (fact) => {
      expect(formats.get('date')?.(fact, 'en-CA', {})).toBeUndefined();
      expect(formats.get('month')?.(fact, 'en-CA', {})).toBeUndefined();
    },
  );

  test('are split into name and options, however written', () => {
    expect(parseFormat(' number( notation: compact ; compactDisplay:long ) ')).toEqual({
      name: 'number',
      options: { notation: 'compact', compactDisplay: 'long' },
    });
    expect(parseFormat('currency(EUR)')).toEqual({ name: 'currency', options: { value: 'EUR' } });
    fc.assert(fc.property(syntax, (text) => typeof parseFormat(text).name === 'string'));
  });
});

describe('an instrument with anything in one of its files', { timeout: 60_000 }, () => {
  const files = [
    'locales/en/note.json',
    'locales/en/edition.json',
    'source/note.md',
    'source/instrument.yaml',
    'source/terms.yaml',
  ];
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    syntax,
    syntax.map((text) => JSON.stringify({ title: text, upkeep: text, closure: `$t(${text})` })),
    fc.json(),
    syntax.map((text) => `# $t(title)\n\n$t(upkeep) ${text}\n\n- $t(closure)\n`),
  );

  test('is read or refused, with a place for each problem and no exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), content, async (path, bytes) => {
        const spoiled = copyOf('minimal', { [path]: bytes });
        const { code, results } = await build(spoiled, { json: true });
        const { diagnostics, published } = JSON.parse(results);
        expect(published).toBe(code === 0);
        for (const { place, message } of diagnostics) {
          expect(message).not.toMatch(/ at .*:\d+:\d+/);
          if (code === 2 && place) expect(place.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the index of slips', () => {
  test('finds the words that trying each finds', () => {
    const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, asked) => {
        expect(slipIndex(words)(asked)).toEqual(words.filter((other) => oneSlip(asked, other)));
      }),
    );
  });
});
