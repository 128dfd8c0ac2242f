import { toString as textOf } from 'hast-util-to-string';
import { encode } from 'uqr';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../src/model.js';
import { PdfFile } from '../src/pdf-file/pdf-file.js';
import { type Element, readStructure } from '../src/prove/pdf/read-structure.js';
import { renderPdf } from '../src/render/pdf/render-pdf.js';
import { instrument } from './support/folders.js';
import { type Page, pagesOf } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';

let editions: readonly Edition[];
let pages: Map<string, Page>;

beforeAll(async () => {
  editions = editionsOf(await project(instrument('minimal')));
  pages = await pagesOf(editions);
});

/** The modules that a path of boxes covers. */
function modulesOf(path: string): Set<string> {
  const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(boxes.map(([box]) => box).join('')).toBe(path);
  return new Set(
    boxes.flatMap(([, x, y, width]) => Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at} ${y}`)),
  );
}

function darkModules(payload: string): Set<string> {
  const { data } = encode(payload, { ecc: 'M', border: 4 });
  return new Set(data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : []))));
}

describe('the certificate of concordance', () => {
  test.each([
    ['en', 'QR code of the digest of the content'],
    ['es', 'Código QR de la huella del contenido'],
  ])('is printed on the page in %s in digits and as a drawing with a title', (locale, title) => {
    const page = pages.get(locale);
    const digest = editions[0]?.digest ?? '';
    expect(page?.all('code').map((code) => textOf(code))).toEqual([digest]);
    const drawing = page?.one('svg');
    expect(drawing?.properties).toMatchObject({ role: 'img', viewBox: '0 0 45 45' });
    expect(page?.all('title').map((one) => textOf(one))).toContain(title);
    const path = String(page?.one('path').properties.d);
    expect(modulesOf(path)).toEqual(darkModules(`alternat:sha256:${digest}`));
  });

  test('leads to the address of the instrument, where it has one', async () => {
    const read = await project(instrument('minimal'));
    const url = 'https://example.org/bridge/';
    const published = editionsOf({ ...read, instrument: { ...read.instrument, url } });
    const path = String((await pagesOf(published)).get('en')?.one('path').properties.d);
    expect(modulesOf(path)).toEqual(darkModules(`${url}#sha256=${published[0]?.digest}`));
  });

  test('is a figure with a text and a box in the PDF, and stands in its metadata', async () => {
    const [edition] = editions;
    if (!edition) throw new Error('no edition');
    const { value, diagnostics } = await renderPdf(edition, { tool: 'test' });
    expect(diagnostics).toEqual([]);
    const bytes = value ?? new Uint8Array();
    const root = readStructure(PdfFile.open(bytes));
    const all = (element: Element): Element[] => [
      element,
      ...element.children.flatMap((child) => ('role' in child ? all(child) : [])),
    ];
    const figures = root ? all(root).filter(({ role }) => role === 'Figure') : [];
    expect(figures.map(({ children }) => children.length)).toEqual([1]);
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('/Alt (QR code of the digest of the content)');
    expect(file).toMatch(/\/O \/Layout\s+\/Placement \/Block\s+\/BBox \[102 [\d.]+ 190 [\d.]+\]/);
    expect(file).toContain(`<alternat:contentDigest>${edition.digest}</alternat:contentDigest>`);
    expect(file).toContain('<pdfaSchema:prefix>alternat</pdfaSchema:prefix>');
  });

  test('a drawing of another kind cannot be printed', async () => {
    const [edition] = editions;
    if (!edition) throw new Error('no edition');
    const circle = { type: 'element', tagName: 'svg', properties: {}, children: [] } as const;
    const backMatter = { type: 'root' as const, children: [{ ...circle, children: [] }] };
    const { value, diagnostics } = await renderPdf({ ...edition, backMatter }, { tool: 'test' });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'render/element' }]);
  });
});
