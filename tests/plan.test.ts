import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition, Project } from '../src/model.js';
import { plan } from './support/folders.js';
import { type Page, pagesOf } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';

const NBSP = '\u00A0';
const locales = ['en', 'fr', 'es'];

let sound: Project;
let editions: readonly Edition[];
let pages: Map<string, Page>;

beforeAll(async () => {
  sound = await project(plan);
  editions = editionsOf(sound);
  pages = await pagesOf(editions);
}, 60_000);

function textOf(locale: string, original: string, unit: string): string {
  const edition = editions.find((one) => one.locale.id === locale && one.original.id === original);
  return edition?.units.find(({ id }) => id === unit)?.text ?? '';
}

function page(locale: string): Page {
  const found = pages.get(locale);
  if (!found) throw new Error(`no page ${locale}`);
  return found;
}

describe('structure', () => {
  test('there is one edition for each locale and original', () => {
    const names = editions.map(({ locale, original }) => `${locale.id} ${original.id}`);
    expect(names.sort()).toEqual(['en canada', 'en mexico', 'es canada', 'es mexico', 'fr canada', 'fr mexico']);
  });

  test('every edition has the same units in the same order, and the same headings', () => {
    const [first, ...others] = editions;
    const ids = first?.units.map(({ id, kind }) => `${kind} ${id}`) ?? [];
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    for (const other of others) {
      expect(other.units.map(({ id, kind }) => `${kind} ${id}`)).toEqual(ids);
      expect(other.outline.map(({ unit, depth }) => [unit, depth])).toEqual(
        first?.outline.map(({ unit, depth }) => [unit, depth]),
      );
    }
  });

  test('no text holds a placeholder or a mark of its syntax', () => {
    for (const { units, title, description } of editions) {
      for (const text of [title, description, ...units.map((unit) => unit.text)]) {
        expect(text).not.toMatch(/\{\{|\}\}|\$t\(|\*\*|:(?:sup|lang|note)/);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
      }
    }
  });

  test('all editions share one digest, and the text as transmitted has another', () => {
    const digests = new Set(editions.map(({ digest }) => digest));
    expect(digests.size).toBe(1);
    const [transmitted] = editionsOf(sound, true);
    expect(transmitted?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect([...digests]).not.toContain(transmitted?.digest);
  });
});

describe('alternat', () => {
  const titles = [
    ['en', 'canada', 'THE THIRD CANADA-MEXICO JOINT ACTION PLAN'],
    ['en', 'mexico', 'THE THIRD MEXICO-CANADA JOINT ACTION PLAN'],
    ['fr', 'canada', 'TROISIÈME PLAN D’ACTION CONJOINT CANADA-MEXIQUE'],
    ['fr', 'mexico', 'TROISIÈME PLAN D’ACTION CONJOINT MEXIQUE-CANADA'],
    ['es', 'canada', 'TERCER PLAN DE ACCIÓN CONJUNTO CANADÁ-MÉXICO'],
    ['es', 'mexico', 'TERCER PLAN DE ACCIÓN CONJUNTO MÉXICO-CANADÁ'],
  ] as const;

  test.each(titles)('the title in %s for %s', (locale, original, title) => {
    expect(textOf(locale, original, 'plan.title')).toBe(title);
  });

  test.each(locales)('in %s each original names its own State first, in title, text and signature', (locale) => {
    const name = (party: string) => sound.catalogs.get(locale)?.parties.get(party)?.get('name')?.text ?? '';
    const orders = [
      ['canada', 'mexico'],
      ['mexico', 'canada'],
    ] as const;
    for (const [own, other] of orders) {
      const edition = editions.find((one) => one.locale.id === locale && one.original.id === own);
      const paired = new RegExp(`${name(own)}[ -]\\P{L}*(\\p{L}+ ){0,3}?\\P{L}*${name(other)}`, 'u');
      expect(edition?.title).toMatch(paired);
      for (const unit of ['plan.introduction.relationship', 'plan.economy.trade', 'plan.effect']) {
        const text = textOf(locale, own, unit);
        expect(text.indexOf(name(own)), unit).toBeGreaterThanOrEqual(0);
        expect(text.indexOf(name(own)), unit).toBeLessThan(text.indexOf(name(other)));
      }
      const [canada, mexico] = ['canada', 'mexico'].map(
        (party) => sound.catalogs.get(locale)?.messages.get(`plan.signature.${party}`)?.text ?? '',
      );
      const places = own === 'canada' ? [canada, mexico] : [mexico, canada];
      const rectified = places.map((text) => text?.replace('United States of Mexico', 'United Mexican States'));
      expect(textOf(locale, own, 'plan.signature')).toBe(rectified.join(' '));
    }
  });

  test('the public page follows the order of parties set for its language', () => {
    expect(page('en').text('h1')).toContain('CANADA-MEXICO');
    expect(page('fr').text('h1')).toContain('CANADA-MEXIQUE');
    expect(page('es').text('h1')).toContain('MÉXICO-CANADÁ');
  });

  test('what is no pairing of the parties keeps its order in both originals', () => {
    const text = textOf('en', 'mexico', 'plan.people.visitors');
    expect(text).toBe(textOf('en', 'canada', 'plan.people.visitors'));
  });

  test.each([
    ['en', ['English', 'French', 'Spanish']],
    ['fr', ['française', 'anglaise', 'espagnole']],
    ['es', ['español', 'francés', 'inglés']],
  ] as const)('the testimonium in %s names its own language first', (locale, languages) => {
    for (const original of ['canada', 'mexico']) {
      const places = languages.map((language) => textOf(locale, original, 'plan.testimonium').indexOf(language));
      expect(places).not.toContain(-1);
      expect(Math.min(...places)).toBe(places[0]);
    }
  });
});

describe('facts', () => {
  const facts = [
    ['en', 'plan.people.visitors', '1.8 million'],
    ['fr', 'plan.people.visitors', /1,8[ \u00A0]million /],
    ['es', 'plan.people.visitors', /1\.8[ \u00A0]millones/],
    ['en', 'plan.people.visitors', '200,000'],
    ['fr', 'plan.people.visitors', `200${NBSP}000`],
    ['es', 'plan.people.visitors', '200,000'],
    ['en', 'plan.people.youth', '8th'],
    ['fr', 'plan.people.youth', '8e'],
    ['es', 'plan.people.youth', '8.º'],
    ['en', 'plan.people.youth', 'May 2010'],
    ['fr', 'plan.people.youth', 'mai 2010'],
    ['es', 'plan.people.youth', 'mayo de 2010'],
    ['en', 'plan.introduction.economy', '21st century'],
    ['fr', 'plan.introduction.economy', /XXIe[ \u00A0]siècle/],
    ['es', 'plan.introduction.economy', 'siglo XXI'],
    ['en', 'plan.testimonium', 'February 18th, 2014'],
    ['fr', 'plan.testimonium', '18 février 2014'],
    ['es', 'plan.testimonium', '18 de febrero de 2014'],
    ['en', 'plan.economy.partnership', 'April 2, 2012'],
    ['fr', 'plan.economy.partnership', '2 avril 2012'],
    ['es', 'plan.economy.partnership', '2 de abril de 2012'],
    ['en', 'plan.effect', 'December 31, 2016'],
    ['fr', 'plan.effect', '31 décembre 2016'],
    ['es', 'plan.effect', '31 de diciembre de 2016'],
    ['en', 'annex.title', '2014-2016'],
    ['fr', 'annex.title', '2014-2016'],
    ['es', 'annex.title', '2014-2016'],
  ] as const;

  test.each(facts)('in %s, %s says %s', (locale, unit, form) => {
    if (typeof form === 'string') expect(textOf(locale, 'canada', unit)).toContain(form);
    else expect(textOf(locale, 'canada', unit)).toMatch(form);
  });

  test('the mark of a French ordinal is raised', () => {
    const raised = page('fr')
      .all('sup')
      .map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''));
    expect(raised).toContain('e');
  });
});

describe('pages', () => {
  test('each names its language, direction, title and description', () => {
    const languages = locales.map((locale) => page(locale).one('html').properties);
    expect(languages.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['en-CA', 'ltr'],
      ['fr-CA', 'ltr'],
      ['es-MX', 'ltr'],
    ]);
    for (const locale of locales) {
      const published = editions.find(({ locale: own, original }) => own.id === locale && own.original === original.id);
      const description = page(locale)
        .all('meta')
        .find(({ properties }) => properties.name === 'description');
      expect(page(locale).text('title')).toBe(published?.title);
      expect(description?.properties.content).toBe(published?.description);
    }
  });

  test('each leads to every language and to the choice of language', () => {
    for (const locale of locales) {
      const links = page(locale)
        .all('link')
        .filter(({ properties }) => properties.hrefLang !== undefined);
      expect(links.map(({ properties }) => [properties.hrefLang, properties.href])).toEqual([
        ['en-CA', '../en/index.html'],
        ['fr-CA', '../fr/index.html'],
        ['es-MX', '../es/index.html'],
        ['x-default', '../index.html'],
      ]);
    }
  });

  test('all have the same anchors in the same order, and the text those of its units', () => {
    const anchors = (locale: string) =>
      page(locale)
        .ids()
        .filter((id) => !/^(back|term|was)-/.test(id));
    for (const locale of locales) {
      expect(anchors(locale)).toEqual(anchors('en'));
      expect(new Set(page(locale).ids()).size).toBe(page(locale).ids().length);
    }
    for (const { id } of editions[0]?.units ?? []) expect(anchors('en')).toContain(id);
  });

  test('every link within a page leads to an anchor, and nothing comes from the network', () => {
    for (const locale of locales) {
      const ids = new Set(page(locale).ids());
      const inner = page(locale)
        .all('a')
        .map(({ properties }) => String(properties.href))
        .filter((href) => href.startsWith('#'));
      expect(inner.length).toBeGreaterThan(20);
      expect(inner.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
      for (const name of ['img', 'iframe', 'style']) expect(page(locale).all(name)).toEqual([]);
      const scripts = page(locale)
        .all('script')
        .filter(({ properties }) => properties.type !== 'application/ld+json');
      expect(scripts.map(({ properties }) => properties.src)).toEqual(['../page.js']);
      const sheets = page(locale)
        .all('link')
        .filter(({ properties }) => String(properties.rel) === 'stylesheet');
      expect(sheets.map(({ properties }) => properties.href)).toEqual(['../style.css']);
    }
  });

  test('Spanish names within another language are marked as Spanish', () => {
    for (const locale of ['en', 'fr']) {
      const spans = page(locale)
        .all('span')
        .filter(({ properties }) => properties.lang === 'es');
      expect(spans.length).toBeGreaterThan(0);
    }
  });
});
