import { describe, expect, test } from 'vitest';
import { build } from '../src/build.js';
import type { Artifact, Edition } from '../src/model.js';
import { openPdf, type PdfContent } from '../src/prove/pdf/open-pdf.js';
import { type FoundCollation, readCollationPdf } from '../src/prove/pdf/read-collation-pdf.js';
import type { Element } from '../src/prove/pdf/read-structure.js';
import { prove } from '../src/prove/prove.js';
import { collationFaults } from '../src/render/collation/collation-faults.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { renderCollationPdfs } from '../src/render/pdf/collation/render-collation-pdfs.js';
import { pdfEdition } from './pdf-edition.js';
import { instrument, temporaryFolder } from './support/folders.js';
import { Page } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';

const languages = ['en-GB', 'fr-FR', 'es-ES', 'it-IT'];

async function pageOf(editions: readonly Edition[]): Promise<Artifact> {
  const artifacts = await renderHtml(editions, [], { editions: false, collation: true });
  const page = artifacts.find(({ path }) => path === 'collation/index.html');
  if (!page) throw new Error('there is no collation');
  return page;
}

async function pdfOf(editions: readonly Edition[]): Promise<Artifact> {
  const { value, diagnostics } = await renderCollationPdfs(editions, { tool: 'test' });
  expect(diagnostics).toEqual([]);
  const [pdf] = value ?? [];
  if (!pdf) throw new Error('there is no collation');
  return pdf;
}

/** Two languages with the same units, their paragraphs of the lengths given in words. */
function twoLanguages(lengths: Readonly<Record<'en' | 'fr', readonly number[]>>): Edition[] {
  return (['en', 'fr'] as const).map((id) => {
    const paragraphs = lengths[id].map(
      (length, index) =>
        `<h2 id="treaty.head.${index}">${id} ${index}</h2><p id="treaty.text.${index}">${'aqua '.repeat(length)}</p>`,
    );
    const html = `<section data-part="treaty"><h1 id="treaty.title">${id}</h1>${paragraphs.join('')}</section>`;
    const edition = pdfEdition({ html, locale: { id, tag: id, dir: 'ltr', endonym: id, original: 'first' } });
    return { ...edition, chrome: { ...edition.chrome, collation: `side by side (${id})` } };
  });
}

describe('the page that sets all languages side by side', async () => {
  const editions = editionsOf(await project(instrument('harbour-accord')));
  const artifact = await pageOf(editions);
  const html = Buffer.from(artifact.bytes).toString();
  const page = new Page(artifact.bytes);
  const spoiled = (find: string | RegExp, replacement: string) => {
    expect(html).toMatch(find);
    return prove(editions, [{ ...artifact, bytes: Buffer.from(html.replace(find, replacement)) }]);
  };

  test('has a column for each language, called as it calls itself', () => {
    const heads = page.all('th');
    expect(heads.map(({ properties }) => properties.lang)).toEqual(languages);
    expect(page.text('thead')).toBe('Englishfrançaisespañolitaliano');
  });

  test('has a row for each unit, in their order, and no anchor twice', () => {
    const ids = page.ids().filter((id) => id !== 'text' && id !== 'accord-notes');
    expect(ids).toEqual(editions[0]?.units.map(({ id }) => id));
  });

  test('leads from row to row', () => {
    const rows = new Set(page.ids());
    const links = page.all('a').flatMap(({ properties: { href } }) => (String(href).startsWith('#') ? [href] : []));
    expect(links.filter((href) => !rows.has(String(href).slice(1)))).toEqual([]);
    expect(links).toContain('#accord.notes.charter');
  });

  test('says in each language what its public edition says', async () => {
    expect(await prove(editions, [artifact])).toEqual([]);
    const signature = /<tr id="accord\.signature">.*?<\/tr>/s.exec(html)?.[0] ?? '';
    expect(signature).toMatch(/Bellwick.*Port-Clair.*Almadra.*Pour le port de Port-Clair.*Almadra.*Bellwick/s);
  });

  test('is not published with a word changed, a row lost, two rows exchanged or two languages exchanged', async () => {
    expect(await spoiled('Il tient le', 'Il garde le')).toMatchObject([
      { unit: 'accord.council.register', locales: ['fr'] },
    ]);
    const lost = await spoiled(/<tr id="accord\.effect">.*?<\/tr>/s, '');
    expect(lost.map(({ unit, locales }) => [unit, locales?.[0]])).toEqual(
      ['en', 'fr', 'es', 'it'].map((locale) => ['accord.effect', locale]),
    );
    const order = await spoiled(
      /(<tr id="accord\.dues\.rate">.*?<\/tr>)(<tr id="accord\.dues\.rebate">.*?<\/tr>)/s,
      '$2$1',
    );
    expect(order).toHaveLength(4);
    expect(order[0]?.message).toContain('another order');
    const exchanged = await spoiled(/(<td lang="en-GB"[^>]*>.*?<\/td>)(<td lang="fr-FR"[^>]*>.*?<\/td>)/s, '$2$1');
    expect(exchanged).toMatchObject([
      { unit: 'accord.title', message: expect.stringContaining('has not the languages') },
    ]);
  });
});

describe('the PDF that sets all languages side by side', async () => {
  const editions = editionsOf(await project(instrument('harbour-accord'))).filter(
    ({ original }) => original.id === 'almadra',
  );
  const artifact = await pdfOf(editions);
  const { root, bookmarks } = openPdf(artifact.bytes);

  test('is proved', async () => {
    expect(artifact).toMatchObject({
      path: 'pdf/harbour-accord.collation.almadra.pdf',
      locales: ['en', 'fr', 'es', 'it'],
    });
    expect(await prove(editions, [artifact])).toEqual([]);
    const other = editions.map((edition) => ({
      ...edition,
      units: edition.units.map((unit) => (unit.id === 'accord.effect' ? { ...unit, text: 'otherwise' } : unit)),
    }));
    expect((await prove(other, [artifact])).map(({ unit }) => unit)).toEqual(Array(4).fill('accord.effect'));
  });

  test('is a table: heads in their languages, rows that bear the units, cells in their languages', () => {
    const all = (element: Element, role: string): Element[] =>
      element.children.flatMap((child) =>
        'role' in child ? [...(child.role === role ? [child] : []), ...all(child, role)] : [],
      );
    expect(all(root, 'TH').map(({ lang }) => lang)).toEqual(languages);
    const [heads, ...rows] = all(root, 'TR');
    expect(heads?.id).toBeUndefined();
    expect(rows.map(({ id }) => id)).toContain('accord.notes.draught');
    for (const row of rows) expect(all(row, 'TD').map(({ lang }) => lang)).toEqual(languages);
    expect(rows.flatMap((row) => all(row, 'H2')).length).toBe(4 * 4);
  });

  test('names each heading in all languages in the bookmarks', () => {
    expect(bookmarks[1]).toEqual({ title: 'I. Berths · I. Postes à quai · I. Atraques · I. Ormeggi', page: 2 });
  });
});

describe('a row of the PDF', () => {
  const placesOf = ({ rows }: FoundCollation): Map<string, number[]> =>
    new Map(rows.map(({ id, cells }) => [id, cells.map(({ place }) => place?.page ?? 0)]));

  test('stays whole and beside its heading where a page can hold it', async () => {
    const lengths = [200, 250, 300, 200, 250, 300];
    const editions = twoLanguages({ en: lengths, fr: lengths.toReversed() });
    const artifact = await pdfOf(editions);
    expect(await prove(editions, [artifact])).toEqual([]);
    const places = placesOf(readCollationPdf(artifact.bytes));
    lengths.forEach((_, index) => {
      const [page] = places.get(`treaty.head.${index}`) ?? [];
      expect(places.get(`treaty.text.${index}`)).toEqual([page, page]);
    });
    const { root, texts } = openPdf(artifact.bytes);
    expect(pagesOfRow(root, texts, 'treaty.text.3').size).toBe(1);
  });

  test('that no page can hold goes on in all columns on the same pages, and the next begins level below it', async () => {
    const editions = twoLanguages({ en: [100, 1200, 100], fr: [100, 1500, 100] });
    const artifact = await pdfOf(editions);
    expect(await prove(editions, [artifact])).toEqual([]);
    const places = placesOf(readCollationPdf(artifact.bytes));
    expect(places.get('treaty.text.1')).toEqual([2, 2]);
    const { root, texts } = openPdf(artifact.bytes);
    const rows = pagesOfRow(root, texts, 'treaty.text.1');
    expect([...rows].sort()).toEqual([2, 3, 4]);
    expect(places.get('treaty.head.2')).toEqual([4, 4]);
  });
});

/** Every page on which a row has text. */
function pagesOfRow(element: Element, texts: PdfContent['texts'], id: string): Set<number> {
  const found = new Set<number>();
  const walk = (inner: Element, inside: boolean): void => {
    for (const child of inner.children) {
      if ('role' in child) walk(child, inside || child.id === id);
      else if (inside) found.add(texts.get(child.page)?.get(child.mcid)?.page ?? 0);
    }
  };
  walk(element, false);
  return found;
}

describe('a build', () => {
  const options = { asTransmitted: false, rules: {} };

  test('makes collations when it is asked to, and lists them', async () => {
    const out = temporaryFolder();
    const { value = [] } = await build(instrument('minimal'), { ...options, out, formats: ['html', 'collation'] });
    expect(value.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['collation/index.html', 'pdf/bridge-note.collation.eastbank.pdf']),
    );
    const index = new Page(value.find(({ path }) => path === 'index.html')?.bytes ?? new Uint8Array());
    expect(index.all('a').map(({ properties }) => properties.href)).toContain('collation/index.html');
  });

  test('makes none of one language', async () => {
    const out = temporaryFolder();
    const formats = ['collation'] as const;
    const { value, diagnostics } = await build(instrument('minimal'), { ...options, out, formats, locales: ['en'] });
    expect(value).toBeUndefined();
    expect(diagnostics.at(-1)?.message).toBe('a collation sets two to four languages side by side; there are 1');
    expect(collationFaults([])).toHaveLength(1);
  });
});
