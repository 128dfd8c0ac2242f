import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/concord/registry.js';
import type { Rule } from '../src/concord/rule.js';
import { type Fixture, readFixture } from './fixture-concordance.js';

const fixtures = join(import.meta.dirname, 'rules');
const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The locales that each unit's findings name, one sorted list a finding; units without findings are left out. */
function namedByUnit(rule: Rule, { concordance }: Fixture): Record<string, string[][]> {
  const named: Record<string, string[][]> = {};
  for (const { unit, locales } of rule.check(concordance)) {
    named[unit] ??= [];
    named[unit].push([...locales].sort());
  }
  return named;
}

test('every rule has a fixture folder and every fixture folder a rule', () => {
  expect(folders.map((folder) => folder.name).sort()).toEqual(rules.map((rule) => rule.id).sort());
});

test('rule ids are unique', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('finds nothing in ok.jsonl', () => {
    const fixture = readFixture(join(fixtures, id), 'ok.jsonl');
    expect(fixture.lines.length).toBeGreaterThan(0);
    expect(namedByUnit(rule, fixture)).toEqual({});
  });

  test('names the expected locales for every unit of not-ok.jsonl', () => {
    const fixture = readFixture(join(fixtures, id), 'not-ok.jsonl');
    expect(fixture.lines.some((line) => line.expect)).toBe(true);
    const named = namedByUnit(rule, fixture);
    for (const { row, expect: locales } of fixture.lines) {
      const found = named[row.unit] ?? [];
      if (locales) expect(found, row.unit).toContainEqual([...locales].sort());
      else expect(found, row.unit).toEqual([]);
    }
  });
});
