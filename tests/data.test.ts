import { readFileSync } from 'node:fs';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Artifact, Edition } from '../src/model.js';
import { proveData } from '../src/prove/prove-data.js';
import { renderData } from '../src/render/data/render-data.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { check } from './support/commands.js';
import { copyOf, filesIn, instrument, plan } from './support/folders.js';
import { Page } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';

const schema = (name: string): string => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');
const text = (artifact: Artifact | undefined): string => new TextDecoder().decode(artifact?.bytes);

/** What the OASIS schema of Akoma Ntoso finds wrong. */
async function schemaErrors(artifact: Artifact): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: artifact.path, contents: text(artifact) }],
    schema: [schema('akomantoso30.xsd')],
    preload: [{ fileName: 'xml.xsd', contents: schema('xml.xsd') }],
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}

describe.each([
  ['the Plan', plan],
  ['minimal', instrument('minimal')],
  ['river-compact', instrument('river-compact')],
  ['harbour-accord', instrument('harbour-accord')],
])('the data of %s', (_name, folder) => {
  let editions: readonly Edition[];
  let files: readonly Artifact[];
  const file = (path: string) => files.find((one) => one.path === path);

  beforeAll(async () => {
    editions = editionsOf(await project(folder)).filter(({ locale, original }) => locale.original === original.id);
    files = renderData(editions, 'alternat 1.2.3');
  });

  test('are valid Akoma Ntoso 3.0 in every language, and say the units of the edition', async () => {
    for (const { locale } of editions) {
      const document = file(`${locale.id}/akn.xml`);
      expect(document && (await schemaErrors(document))).toEqual([]);
    }
    expect(proveData(editions, files)).toEqual([]);
  });

  test('align the units of all languages, as JSON and as a translation memory', () => {
    const { units, locales } = JSON.parse(text(file('units.json')));
    expect(locales.map(({ tag }: { tag: string }) => tag)).toEqual(editions.map(({ locale }) => locale.tag));
    expect(units).toEqual(
      editions[0]?.units.map(({ id, kind }, index) => ({
        id,
        kind,
        part: id.split('.')[0],
        texts: Object.fromEntries(editions.map(({ locale, units: own }) => [locale.id, own[index]?.text])),
      })),
    );
    const memory = text(file('units.tmx'));
    expect(memory).toContain('srclang="*all*"');
    expect(memory.match(/<tu tuid=/g)).toHaveLength(units.length);
    expect(memory.match(/<tuv xml:lang=/g)).toHaveLength(units.length * editions.length);
  });

  test('are the same bytes every time', () => {
    expect(renderData(editions, 'alternat 1.2.3')).toEqual(files);
  });
});

test('a document whose text is not that of its edition is refused', async () => {
  const editions = editionsOf(await project(instrument('minimal')));
  const files = renderData(editions, 'test').map((artifact) =>
    artifact.path === 'en/akn.xml'
      ? { ...artifact, bytes: new TextEncoder().encode(text(artifact).replace('equal parts', 'parts')) }
      : artifact,
  );
  expect(proveData(editions, files)).toMatchObject([{ rule: 'prove/xml', unit: 'note.upkeep', locales: ['en'] }]);
});

describe('a site with an address', () => {
  const source = (): string => filesIn(instrument('minimal')).get('source/instrument.yaml')?.toString() ?? '';
  const withUrl = (url: string): string => copyOf('minimal', { 'source/instrument.yaml': `url: ${url}\n${source()}` });

  test('has a map of its pages in every language, absolute links and a description for machines', async () => {
    const editions = editionsOf(await project(withUrl('https://treaties.example/bridge')));
    const data = renderData(editions, 'test');
    const map = text(data.find(({ path }) => path === 'sitemap.xml'));
    expect(map).toContain('<loc>https://treaties.example/bridge/en/index.html</loc>');
    expect(map.match(/hreflang="es"/g)).toHaveLength(3);
    const pages = await renderHtml(editions, data);
    const page = new Page(pages.find(({ path }) => path === 'en/index.html')?.bytes ?? new Uint8Array());
    const links = page.all('link').map(({ properties }) => [String(properties.rel), properties.href]);
    expect(links).toContainEqual(['canonical', 'https://treaties.example/bridge/en/index.html']);
    expect(links).toContainEqual(['alternate', 'https://treaties.example/bridge/en/akn.xml']);
    const [block] = page.all('script').filter(({ properties }) => properties.type === 'application/ld+json');
    expect(JSON.parse(block ? textOf(block) : '{}')).toMatchObject({
      '@id': 'https://treaties.example/bridge/en/index.html',
      '@type': ['Legislation', 'eli:LegalExpression'],
      inLanguage: 'en',
      workTranslation: [{ '@id': 'https://treaties.example/bridge/es/index.html', inLanguage: 'es' }],
      legislationIdentifier: 'bridge-note',
    });
  });

  test.each(['ftp://treaties.example/', 'https://treaties.example/?a=b', 'https://treaties.example/#a', 'treaties'])(
    'that is wrong is an error at its place: %s',
    async (url) => {
      const { code, results } = await check(withUrl(url), { format: 'json' });
      expect(code).toBe(2);
      expect(results).toMatch(/"rule":"load\/[a-z]+"|"rule": "load\/[a-z]+"/);
      expect(results).toContain('instrument.yaml');
    },
  );
});
