import { readFile } from 'node:fs/promises';
import type { Artifact, Edition } from '../../model.js';
import { renderIndex } from './render-index.js';
import { renderPage } from './render-page.js';
import { readTemplate } from './template.js';

/** Renders the public pages: one for each language, in the order of parties that is its own, the index and the style sheet. */
export async function renderHtml(editions: readonly Edition[], pdfs: readonly Artifact[]): Promise<Artifact[]> {
  const [page, index] = await Promise.all([readTemplate('page.html'), readTemplate('index.html')]);
  const published = editions.filter(({ locale, original }) => locale.original === original.id);
  const locales = published.map(({ locale }) => locale);
  const pages = published.map((edition) =>
    renderPage(edition, page, { locales, pdfs: pdfs.filter(({ locale }) => locale === edition.locale.id) }),
  );
  const style = await readFile(new URL('../../../templates/style.css', import.meta.url));
  return [
    ...pages,
    renderIndex(published, [...pages, ...pdfs], index),
    { path: 'style.css', bytes: style, format: 'css' },
  ];
}
