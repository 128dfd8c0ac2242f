import { describe, expect, test } from 'vitest';
import type { Artifact, Edition } from '../src/model.js';
import { readPdf } from '../src/prove/pdf/read-pdf.js';
import { provePdfs } from '../src/prove/prove-pdfs.js';
import { renderPdfs } from '../src/render/pdf/render-pdfs.js';
import { commonCuts } from '../src/render/pdf/synopsis/common-cuts.js';
import { pdfEdition } from './pdf-edition.js';
import { instrument, plan } from './support/folders.js';
import { editionsOf, project } from './support/projects.js';

async function pdfsOf(editions: readonly Edition[], synoptic = true): Promise<Artifact[]> {
  const { value = [], diagnostics } = await renderPdfs(editions, { tool: 'test', synoptic });
  expect(diagnostics).toEqual([]);
  return value;
}

/** The page of every unit, by unit, in each of the files. */
async function pagesOf(editions: readonly Edition[], pdfs: readonly Artifact[]): Promise<Map<string, number[]>> {
  const units = new Map<string, number[]>(editions[0]?.units.map(({ id }) => [id, []]));
  for (const { bytes } of pdfs) for (const { id, page } of readPdf(bytes).units) units.get(id)?.push(page);
  return units;
}

/** Editions of one text, with a paragraph for each number of words. */
function editionsOfLengths(...editions: readonly (readonly number[])[]): Edition[] {
  return editions.map((lengths, index) => {
    const paragraphs = lengths.map((length, at) => `<p id="treaty.text.${at}">${'aqua '.repeat(length)}</p>`);
    const html = `<section data-part="treaty"><h1 id="treaty.title">Treaty</h1>${paragraphs.join('')}</section>`;
    const id = `l${index}`;
    return pdfEdition({ html, locale: { id, tag: 'la', dir: 'ltr', endonym: id, original: 'first' } });
  });
}

async function pagesOfLengths(...lengths: readonly (readonly number[])[]): Promise<number[][]> {
  const editions = editionsOfLengths(...lengths);
  const pdfs = await pdfsOf(editions);
  expect(provePdfs(editions, pdfs, { synoptic: true })).toEqual([]);
  return [...(await pagesOf(editions, pdfs)).values()].slice(1);
}

describe('synoptic pagination', () => {
  test('has each unit of the Plan on one page in all languages, and no page more than the longest needs', async () => {
    const editions = editionsOf(await project(plan)).filter(({ original }) => original.id === 'canada');
    const pages = [...(await pagesOf(editions, await pdfsOf(editions))).values()];
    expect(pages.filter((own) => new Set(own).size !== 1 || own.length !== 3)).toEqual([]);
    const numbers = new Set(pages.flat());
    expect(numbers.size).toBe(Math.max(...numbers) - Math.min(...numbers) + 1);
    expect(Math.min(...numbers)).toBe(3);
  }, 30_000);

  test('has the notes and signatures of the Accord so as well', async () => {
    const editions = editionsOf(await project(instrument('harbour-accord'))).slice(0, 4);
    const pages = [...(await pagesOf(editions, await pdfsOf(editions))).values()];
    expect(pages.filter((own) => new Set(own).size !== 1 || own.length !== 4)).toEqual([]);
  });

  test('is missing without being asked for, which the proof would tell', async () => {
    const editions = editionsOfLengths([100, 100, 100], [500, 500, 500]);
    const problems = provePdfs(editions, await pdfsOf(editions, false), { synoptic: true });
    expect(problems).toMatchObject([{ rule: 'prove/pdf', unit: 'treaty.text.2', locales: ['l1'] }]);
  });

  test('fills a page with what fits in every language', async () => {
    expect(await pagesOfLengths([100, 100, 100, 100], [100, 400, 300, 100])).toEqual([
      [3, 3],
      [3, 3],
      [4, 4],
      [4, 4],
    ]);
  });

  test('waits for the end of a unit that is longer than a page in one language', async () => {
    expect(await pagesOfLengths([100, 200, 100], [100, 1500, 100])).toEqual([
      [3, 3],
      [4, 4],
      [7, 7],
    ]);
  });
});

test('editions can be cut where the same units come before', () => {
  expect(
    commonCuts([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ]),
  ).toEqual(['a', 'b', 'c', 'd']);
  expect(
    commonCuts([
      ['a', 'b', 'c', 'd'],
      ['a', 'c', 'b', 'd'],
    ]),
  ).toEqual(['a', 'd']);
  expect(
    commonCuts([
      ['a', 'x', 'b'],
      ['a', 'b'],
      ['a', 'b', 'y'],
    ]),
  ).toEqual(['a', 'b']);
});
