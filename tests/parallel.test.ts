import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { prove } from '../src/prove/prove.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { build } from './support/commands.js';
import { copyOf, filesIn, instrument } from './support/folders.js';
import { Page } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';

describe('the languages side by side', () => {
  test('have a row for each unit, and each cell says what the edition says', async () => {
    const editions = editionsOf(await project(instrument('harbour-accord')));
    const files = await renderHtml(editions, []);
    const page = new Page(files.find(({ path }) => path === 'parallel/index.html')?.bytes ?? new Uint8Array());
    const rows = page.all('tr').filter(({ properties }) => String(properties.id).includes('.'));
    expect(rows.map(({ properties }) => properties.id)).toEqual(editions[0]?.units.map(({ id }) => id));
    expect(await prove(editions, files)).toEqual([]);
  });

  test('a cell that says something else is not published', async () => {
    const editions = editionsOf(await project(instrument('minimal')));
    const files = (await renderHtml(editions, [])).map((file) => {
      if (file.path !== 'parallel/index.html') return file;
      const page = new TextDecoder().decode(file.bytes).replace('in equal parts', 'in parts');
      return { ...file, bytes: new TextEncoder().encode(page) };
    });
    expect(await prove(editions, files)).toMatchObject([{ rule: 'prove/html', unit: 'note.upkeep', locales: ['en'] }]);
  });
});

describe('a draft whose versions do not say the same', () => {
  const changed = (): string => {
    const words = filesIn(instrument('minimal')).get('locales/en/note.json')?.toString() ?? '';
    return copyOf('minimal', {
      'locales/en/note.json': words.replace('Neither municipality may', 'Each municipality may'),
    });
  };

  test('is published with the row marked, and a final edition is not', async () => {
    const folder = changed();
    const rule = { negation: 'error' } as const;
    expect((await build(folder, { rule })).code).toBe(1);
    expect(filesIn(folder).has('dist/index.html')).toBe(false);
    expect((await build(folder, { rule, draft: true })).code).toBe(1);
    const page = new Page(filesIn(`${folder}/dist`).get('parallel/index.html') ?? new Uint8Array());
    const marked = page.all('tr').filter(({ properties }) => String(properties.className).includes('discordant'));
    expect(marked.map(({ properties }) => properties.id)).toEqual(['note.closure']);
    expect(marked.map(textOf).join()).toContain('≠');
  });

  test('is not published where a text is missing', async () => {
    const folder = copyOf('minimal', { 'locales/en/note.json': '{ "title": "Note" }' });
    expect((await build(folder, { draft: true })).code).toBe(1);
    expect(filesIn(folder).has('dist/index.html')).toBe(false);
  });
});
