import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/build.js';
import type { Edition } from '../src/model.js';
import { build } from './support/commands.js';
import { copyOf, filesIn, instrument } from './support/folders.js';
import { Page } from './support/pages.js';

const names = ['minimal', 'river-compact', 'harbour-accord'] as const;

describe.each(names)('%s', (name) => {
  let published: Map<string, Buffer>;
  let editions: readonly Edition[];

  beforeAll(async () => {
    const folder = copyOf(name);
    const checked = await check(folder);
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    editions = checked.value?.editions ?? [];
    expect((await build(folder)).messages).toMatch(/✓ index\.html/);
    published = filesIn(join(folder, 'dist'));
  }, 60_000);

  const expected = (file: string): string => join(instrument(name), 'expected', file);

  test('is published as expected, page by page', async () => {
    const pages = [...published].filter(([path]) => path.endsWith('/index.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const [path, bytes] of pages) {
      // The imprint changes with each release of the tool.
      const page = String(bytes).replace(/<section class="imprint">[\s\S]*?<\/section>/, '');
      await expect(page).toMatchFileSnapshot(expected(path.replace('/index', '')));
    }
  });

  test('says the same units in every edition, as expected', async () => {
    const lines = editions.flatMap(({ locale, original, units }) => [
      `# ${locale.id} ${original.id}`,
      ...units.map(
        ({ id, kind, text, marks }) =>
          `${id} (${kind}) ${text}${marks.map((mark) => ` [${Object.values(mark).join(' ')}]`).join('')}`,
      ),
      '',
    ]);
    await expect(lines.join('\n')).toMatchFileSnapshot(expected('units.txt'));
    const [first] = editions;
    for (const { units } of editions) expect(units.map(({ id }) => id)).toEqual(first?.units.map(({ id }) => id));
  });
});

describe('harbour-accord', () => {
  let pages: Map<string, Page>;
  let editions: readonly Edition[];

  beforeAll(async () => {
    const folder = copyOf('harbour-accord');
    editions = (await check(folder)).value?.editions ?? [];
    await build(folder);
    const files = filesIn(join(folder, 'dist'));
    const page = (locale: string): Page => new Page(files.get(`${locale}/index.html`) ?? new Uint8Array());
    pages = new Map(['en', 'fr', 'es', 'it'].map((locale) => [locale, page(locale)]));
  }, 60_000);

  const unit = (locale: string, original: string, id: string): string =>
    editions.find((one) => one.locale.id === locale && one.original.id === original)?.units.find((one) => one.id === id)
      ?.text ?? '';

  test('each of three originals names its own port first, in text and signature', () => {
    const orders = {
      bellwick: ['Bellwick', 'Port-Clair', 'Almadra'],
      portclair: ['Port-Clair', 'Almadra', 'Bellwick'],
      almadra: ['Almadra', 'Bellwick', 'Port-Clair'],
    };
    for (const [original, order] of Object.entries(orders)) {
      for (const locale of ['en', 'fr', 'es', 'it']) {
        for (const id of ['accord.preamble', 'accord.signature']) {
          const places = order.map((port) => unit(locale, original, id).indexOf(port));
          expect(places, `${locale} ${original} ${id}`).toEqual([...places].sort((a, b) => a - b));
          expect(places[0]).toBeGreaterThan(0);
        }
      }
    }
  });

  test.each([
    ['en', 'one berth', 'two berths', '€1,850.50', '12.5%', '19th century', 'July 2019', '1 June 2019', '3rd'],
    [
      'fr',
      'un poste à quai',
      'deux postes à quai',
      '1 850,50 €',
      '12,5 %',
      'XIXe siècle',
      'juillet 2019',
      '1er juin 2019',
      '3e',
    ],
    [
      'es',
      'un atraque',
      'dos atraques',
      '1850,50 €',
      '12,5 %',
      'siglo XIX',
      'julio de 2019',
      '1 de junio de 2019',
      '3.º',
    ],
    ['it', 'un ormeggio', 'due ormeggi', '1850,50 €', '12,5%', '19º secolo', 'luglio 2019', '1 giugno 2019', '3ª'],
  ] as const)('plural forms and facts in %s', (locale, one, two, dues, rebate, century, month, date, ordinal) => {
    const says = (id: string): string => unit(locale, 'bellwick', `accord.${id}`).replace(/[\u00A0\u202F]/g, ' ');
    expect(says('berths.free')).toContain(one);
    expect(says('berths.guest')).toContain(two);
    expect(says('dues.rate')).toContain(dues);
    expect(says('dues.rebate')).toContain(rebate);
    expect(says('preamble')).toContain(century);
    expect(says('effect')).toContain(month);
    expect(says('testimonium')).toContain(date);
    expect(says('council.meeting')).toContain(ordinal);
  });

  test('notes stand at the end, in the order in which the text calls them', () => {
    for (const page of pages.values()) {
      const ids = page.ids().filter((id) => /^accord\./.test(id));
      expect(ids.slice(-3)).toEqual(['accord.signature', 'accord.notes.charter', 'accord.notes.draught']);
    }
  });

  test('rectifications are applied in every language, and listed', () => {
    expect(unit('en', 'bellwick', 'accord.berths.right')).toContain('the vessels of');
    expect(unit('fr', 'bellwick', 'accord.dues.poor')).toContain('aucun droit de port');
    expect(unit('it', 'bellwick', 'accord.council.seat')).toContain('porti (CP) ha sede');
    expect(pages.get('en')?.text('footer')).toContain('vessells');
    expect(pages.get('es')?.text('footer')).not.toContain('vessells');
  });
});

describe('river-compact', () => {
  test('has lists four deep, a table and its links', async () => {
    const folder = copyOf('river-compact');
    await build(folder);
    const page = new Page(filesIn(join(folder, 'dist')).get('pt/index.html') ?? Buffer.of());
    const depths = page.all('li').map(({ properties }) => String(properties.id ?? '').split('.').length);
    expect(Math.max(...depths)).toBe(6);
    expect(page.all('th').map(({ properties }) => properties.align)).toEqual([undefined, 'right', 'right']);
    const hrefs = page.all('main').length && page.all('a').map(({ properties }) => String(properties.href));
    expect(hrefs).toEqual(
      expect.arrayContaining(['#schedule.label', 'https://rivers.example/practice', 'mailto:aviso@lenta.example']),
    );
    const alternates = page.all('link').filter(({ properties }) => properties.hrefLang !== undefined);
    expect(alternates.map(({ properties }) => [properties.hrefLang, properties.href])).toEqual([
      ['pt-PT', 'https://compact.example/lenta/pt/index.html'],
      ['de-CH', 'https://compact.example/lenta/de/index.html'],
      ['x-default', 'https://compact.example/lenta/index.html'],
    ]);
  });
});
