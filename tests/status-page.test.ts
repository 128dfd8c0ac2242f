import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { build } from './support/commands.js';
import { copyOf, filesIn } from './support/folders.js';
import { Page } from './support/pages.js';

async function statusOf(folder: string, options = {}): Promise<Page> {
  const { code, messages } = await build(folder, options);
  expect(code, messages).toBe(0);
  return new Page(filesIn(`${folder}/dist`).get('status/index.html') ?? new Uint8Array());
}

const rowsOf = (page: Page): string[][] =>
  page.all('tr').map(({ children }) => children.map((cell) => textOf(cell as Element).trim()));

test('the status page counts provisions, words and findings by part and language', async () => {
  const page = await statusOf(copyOf('minimal'));
  const rows = rowsOf(page);
  expect(rows[0]).toEqual([
    'Language',
    'Provisions',
    'Words',
    'Missing',
    'Certified',
    'Changed since',
    'Errors',
    'Warnings',
  ]);
  const at = rows.findIndex(
    ([cell]) => cell === 'NOTE ON THE UPKEEP OF THE BRIDGE' || cell === 'Note on the Upkeep of the Bridge',
  );
  expect(rows[at + 1]?.[0]).toBe('English');
  expect(rows[at + 2]?.[0]).toBe('español');
  expect(rows[at + 1]?.[1]).toBe(rows[at + 2]?.[1]);
  expect(page.text('main')).toContain('Open findings');
});

test('a finding stands on it with its rule, its place in the files and a link to the provision', async () => {
  const text = { upkeep: 'Both municipalities shall share the cost of the upkeep of the bridge in 3 equal parts.' };
  const folder = copyOf('minimal');
  const file = filesIn(folder).get('locales/en/note.json')?.toString() ?? '';
  const changed = copyOf('minimal', {
    'locales/en/note.json': JSON.stringify({ ...JSON.parse(file), ...text }, null, 2),
  });
  const page = await statusOf(changed);
  const [finding] = page.all('ul').filter(({ properties }) => properties.className?.toString() === 'findings');
  expect(finding && textOf(finding)).toMatch(/warning.*note\.upkeep.*lone-values.*locales\/en\/note\.json:3:\d+/s);
  const links = page.all('a').map(({ properties }) => properties.href);
  expect(links).toContain('../en/index.html#note.upkeep');
});
