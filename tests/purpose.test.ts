import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition, Purpose } from '../src/model.js';
import { readPdf } from '../src/prove/pdf/read-pdf.js';
import { provePdf } from '../src/prove/prove-pdf.js';
import { renderPdf } from '../src/render/pdf/render-pdf.js';
import { build } from './support/commands.js';
import { copyOf, filesIn, instrument } from './support/folders.js';
import { Page } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';

let edition: Edition;

beforeAll(async () => {
  const [, spanish] = editionsOf(await project(instrument('minimal')));
  if (!spanish) throw new Error('no edition');
  edition = spanish;
});

async function bytesOf(purpose: Purpose): Promise<Uint8Array> {
  const { value, diagnostics } = await renderPdf(edition, { tool: 'test', purpose });
  expect(diagnostics).toEqual([]);
  return value ?? new Uint8Array();
}

/** What stands on each page, marks and all. */
async function linesOf(bytes: Uint8Array): Promise<string[][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : []));
  });
  const lines = await Promise.all(pages);
  await document.destroy();
  return lines;
}

describe('a draft', () => {
  test('bears its word across every page and numbers beside its lines, and says the same', async () => {
    const bytes = await bytesOf({ draft: true });
    const pages = await linesOf(bytes);
    for (const lines of pages) expect(lines).toContain('BORRADOR');
    expect(pages[0]).not.toContain('5');
    expect(pages[2]).toContain('5');
    expect(provePdf(edition, { path: 'draft.pdf', bytes }).problems).toEqual([]);
    const texts = (file: Uint8Array) => readPdf(file).units.map(({ id, text }) => `${id} ${text}`);
    expect(texts(bytes)).toEqual(texts(await bytesOf({})));
  });

  test('says so in its metadata, and is the same file every time', async () => {
    const bytes = Buffer.from(await bytesOf({ draft: true }));
    expect(bytes.toString('latin1')).toContain('<alternat:purpose>draft</alternat:purpose>');
    expect(bytes.equals(Buffer.from(await bytesOf({ draft: true })))).toBe(true);
    expect(Buffer.from(await bytesOf({})).toString('latin1')).not.toContain('<alternat:purpose>');
  });

  test('is marked in its pages and in the manifest', async () => {
    const folder = copyOf('minimal');
    expect((await build(folder, { draft: true })).code).toBe(0);
    const files = filesIn(join(folder, 'dist'));
    const page = (path: string): Page => new Page(files.get(path) ?? Buffer.alloc(0));
    expect(page('es/index.html').text('header')).toContain('Borrador');
    expect(page('en/index.html').text('header')).toContain('Draft');
    expect(page('index.html').text('main')).toMatch(/Draft.*Borrador/);
    expect(JSON.parse(String(files.get('manifest.json')))).toMatchObject({ draft: true });
  });

  test('is not published with errors', async () => {
    const folder = copyOf('minimal', { 'locales/es/note.json': '{}' });
    expect((await build(folder, { draft: true })).code).not.toBe(0);
    expect([...filesIn(folder).keys()].filter((path) => path.startsWith('dist'))).toEqual([]);
  });
});

describe('a certified copy', () => {
  test('ends with the certification, which the contents and the bookmarks name', async () => {
    const bytes = await bytesOf({ certifiedCopy: true });
    const { bookmarks, contents, pages, units } = readPdf(bytes);
    expect(bookmarks.at(-1)).toEqual({ title: 'Copia certificada', page: pages });
    expect(contents.at(-1)).toEqual({ title: 'Copia certificada', page: String(pages) });
    expect(units.at(-1)).toMatchObject({ id: 'edition.certification', role: 'H1', page: pages });
    const words = (await linesOf(bytes)).at(-1)?.join(' ') ?? '';
    expect(words).toContain('copia fiel y completa');
    expect(words).toContain(edition.title);
    for (const line of ['Original del municipio oriental', 'Lugar y fecha', 'Nombre', 'Cargo', 'Sello'])
      expect(words).toContain(line);
    expect(provePdf(edition, { path: 'copy.pdf', bytes }).problems).toEqual([]);
  });
});
