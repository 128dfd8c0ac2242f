import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../src/model.js';
import { readHtml } from '../src/prove/html/read-html.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { check } from './support/commands.js';
import { copyOf, filesIn, instrument, plan } from './support/folders.js';
import { Page, pagesOf } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';

let editions: readonly Edition[];
let pages: Map<string, Page>;

beforeAll(async () => {
  editions = editionsOf(await project(plan));
  pages = await pagesOf(editions);
});

const english = (): Page => pages.get('en') ?? new Page(new Uint8Array());
const classed = (page: Page, tag: string, name: string): Element[] =>
  page.all(tag).filter(({ properties }) => String(properties.className).split(/[ ,]/).includes(name));
const anchorsOf = (node: Element): Element[] =>
  node.children.flatMap((child: ElementContent) =>
    child.type === 'element' ? [...(child.tagName === 'a' ? [child] : []), ...anchorsOf(child)] : [],
  );

describe('the links of a unit', () => {
  test('lead to itself and to the same unit in each other language, and add nothing to its text', () => {
    for (const [locale, page] of pages) {
      const edition = editions.find((one) => one.locale.id === locale && one.locale.original === one.original.id);
      const others = ['en', 'fr', 'es'].filter((id) => id !== locale);
      const links = classed(page, 'span', 'to');
      expect(links.map((one) => anchorsOf(one).map(({ properties }) => properties.href))).toEqual(
        edition?.units.map(({ id }) => [`#${id}`, ...others.map((other) => `../${other}/index.html#${id}`)]),
      );
      expect(links.map(textOf).join('')).toBe('');
      for (const { properties } of links.flatMap(anchorsOf)) expect(properties.ariaLabel).toBeTruthy();
    }
  });

  test('the text of every unit stays that of the edition', () => {
    for (const [locale, page] of pages) {
      const edition = editions.find((one) => one.locale.id === locale && one.locale.original === one.original.id);
      expect(readHtml(page.bytes)).toEqual(edition?.units.map(({ id, text }) => ({ id, text })));
    }
  });
});

describe('what a reader may ask about', () => {
  test('every rectification is marked at its place, and leads to the reading as transmitted', () => {
    const rows = english()
      .all('tr')
      .filter(({ properties }) => String(properties.id).startsWith('was-'));
    const cells = new Map(
      rows.map((row) => [
        `#${row.properties.id}`,
        row.children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell)] : [])),
      ]),
    );
    const marks = classed(english(), 'a', 'rectified').map((mark) => [
      textOf(mark),
      cells.get(String(mark.properties.href)),
    ]);
    const recorded = editions.find(({ locale }) => locale.id === 'en')?.rectified ?? [];
    expect(recorded).toHaveLength(47);
    expect(marks).toHaveLength(recorded.length);
    expect(marks).toContainEqual([
      'until',
      ['remain valid December 31, 2016', 'remain valid until December 31, 2016', expect.any(String)],
    ]);
    expect(marks).toContainEqual(['(CNS)', ['(SSP)', '(CNS)', expect.any(String)]]);
    for (const [words, row] of marks) expect(row?.[1]).toContain(words);
    expect(classed(pages.get('fr') ?? english(), 'a', 'rectified')).toEqual([]);
  });

  test('an acronym says what it stands for, and leads to its names in the other languages', () => {
    const [nafta] = classed(english(), 'a', 'term').filter((link) => textOf(link) === 'NAFTA');
    expect(nafta?.children).toMatchObject([
      { tagName: 'abbr', properties: { title: 'North American Free Trade Agreement' } },
    ]);
    const entry = english()
      .all('div')
      .find(({ properties }) => `#${properties.id}` === nafta?.properties.href);
    expect(entry && textOf(entry)).toBe(
      'North American Free Trade Agreement (NAFTA)Accord de libre-échange nord-américain (ALENA)Tratado de Libre Comercio de América del Norte (TLCAN)',
    );
    const languages = entry?.children.map((child) => (child as Element).properties.lang);
    expect(languages).toEqual([undefined, 'fr-CA', 'es-MX']);
  });

  test('every explanation is there, once', () => {
    for (const page of pages.values()) {
      const ids = page.ids();
      expect(new Set(ids).size).toBe(ids.length);
      for (const { properties } of page.all('a')) {
        const { href } = properties;
        if (typeof href === 'string' && href.startsWith('#')) expect(ids).toContain(decodeURIComponent(href.slice(1)));
      }
    }
  });
});

describe('a page', () => {
  test('says in its header what the text is, when it was signed and when it is in effect', () => {
    const furniture = (locale: string): string =>
      classed(pages.get(locale) ?? english(), 'p', 'furniture')
        .map(textOf)
        .join('');
    expect(furniture('en')).toBe(
      'Text with its rectifications · Signed on February 18, 2014 · Valid from February 18, 2014 to December 31, 2016',
    );
    expect(furniture('fr')).toBe('Signé le 18 février 2014 · Valable du 18 février 2014 au 31 décembre 2016');
    expect(furniture('es')).toBe(
      'Firmado el 18 de febrero de 2014 · Válido del 18 de febrero de 2014 al 31 de diciembre de 2016',
    );
  });

  test('keeps each range of years on one line', () => {
    for (const page of pages.values()) {
      const body = page.all('body').map(textOf).join('');
      const ranges = body.match(/(?<![\p{L}\p{N}-])20\d\d-20\d\d(?![\p{L}\p{N}-])/gu) ?? [];
      expect(ranges).toContain('2010-2012');
      expect(classed(page, 'span', 'range').map(textOf)).toEqual(expect.arrayContaining(ranges));
      expect(classed(page, 'span', 'range').length).toBeGreaterThanOrEqual(ranges.length);
    }
  });

  test('runs no script and no style but its own', () => {
    for (const page of pages.values()) {
      const [policy] = page
        .all('meta')
        .filter(({ properties }) => /^content-security-policy$/i.test(String(properties.httpEquiv)));
      expect(policy?.properties.content).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      const scripts = page.all('script').filter(({ properties }) => properties.type !== 'application/ld+json');
      expect(scripts.map((script) => [script.properties.src, textOf(script)])).toEqual([['../page.js', '']]);
      expect(page.all('style')).toEqual([]);
      expect(String(new TextDecoder().decode(page.bytes))).not.toMatch(/\sstyle=|\son\w+=/);
    }
  });

  test('weighs less than 150 kB with its style and script', async () => {
    const files = await renderHtml(editions, []);
    const size = (path: string): number => files.find((file) => file.path === path)?.bytes.length ?? Number.NaN;
    for (const locale of ['en', 'fr', 'es'])
      expect(size(`${locale}/index.html`) + size('style.css') + size('page.js')).toBeLessThan(150_000);
  });
});

describe('the words of the site', () => {
  const words = (locale: string, content: object) => ({ [`locales/${locale}/site.json`]: JSON.stringify(content) });

  test('are the locale’s own before those of the tool', async () => {
    const folder = copyOf('minimal', words('es', { permalink: 'Vínculo' }));
    const [, spanish] = editionsOf(await project(folder));
    expect(spanish?.site).toMatchObject({ permalink: 'Vínculo', search: 'Buscar' });
  });

  test('one that the site has no use for is an error at its place', async () => {
    const { code, results } = await check(copyOf('minimal', words('es', { permalnk: 'x' })), { format: 'json' });
    expect(code).toBe(1);
    expect(JSON.stringify(JSON.parse(results))).toMatch(/"rule":"unused".*permalnk.*locales\/es\/site\.json/);
  });

  test('a language that the tool does not know must give its own', async () => {
    const yaml = filesIn(instrument('minimal')).get('source/instrument.yaml')?.toString() ?? '';
    const folder = copyOf('minimal', { 'source/instrument.yaml': yaml.replace('es: {}', 'es: { tag: gn }') });
    const { results } = await check(folder, { format: 'json' });
    expect(results).toMatch(/site\.permalink/);
    expect(results).toMatch(/the tool brings none in gn/);
  });
});
