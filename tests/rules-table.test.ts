import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../src/concord/registry.js';
import { markedPart, withMarkedPart } from '../src/report/marked-part.js';
import { rulesTable } from '../src/report/rules-table.js';
import { reportContext } from './report-samples.js';

const readme = join(import.meta.dirname, '..', 'README.md');

test('writes a row and an anchor a rule', () => {
  expect(rulesTable(reportContext.rules).split('\n').slice(2)).toEqual([
    '| <a id="numbers"></a>`numbers` | error | Numbers differ. | A figure is the point. |',
    '| <a id="spaces"></a>`spaces` | remark | Spaces \\| tabs differ in \\<b>. | It looks odd. |',
  ]);
});

test('README.md has the table of the rules as they are (npm run readme)', () => {
  expect(markedPart(readFileSync(readme, 'utf8'), 'rules')).toBe(rulesTable(rules));
});

test('puts a part between its markers and leaves the rest', () => {
  const text = 'a\n<!-- t -->\nold\n<!-- /t -->\nb\n';
  expect(withMarkedPart(text, 't', 'new')).toBe('a\n<!-- t -->\nnew\n<!-- /t -->\nb\n');
  expect(withMarkedPart(text, 'other', 'new')).toBe(text);
  expect(markedPart(text, 't')).toBe('old');
  expect(markedPart(text, 'other')).toBeUndefined();
});
