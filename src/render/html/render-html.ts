import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact, Edition, Purpose } from '../../model.js';
import { packageRoot } from '../../package-root.js';
import type { Standing } from '../../records.js';
import { publishedOf } from '../published-of.js';
import { browserScript } from './browser-script.js';
import type { PageText } from './page-text.js';
import { renderCollation } from './render-collation.js';
import { renderIndex } from './render-index.js';
import { renderPage, type SitePage } from './render-page.js';
import { renderStatus } from './render-status.js';
import { renderTogether } from './render-together.js';
import { readTemplate } from './template.js';

/** Which pages are asked for. */
export interface HtmlPages {
  /** One for each language, and the index. */
  readonly editions: boolean;
  /** The one that sets all languages side by side. */
  readonly collation: boolean;
}

/** What is there already. */
export interface MadeHtml {
  readonly texts?: readonly PageText[];
  /** The pages that are of all languages, and what they need. */
  readonly together?: readonly Artifact[];
}

/** Renders the public pages, each language in the order of parties that is its own, and the style sheet; `files` is what they offer for download. */
export async function renderHtml(
  editions: readonly Edition[],
  files: readonly Artifact[],
  wanted: HtmlPages = { editions: true, collation: false },
  { draft = false }: Purpose = {},
  standing?: Standing,
  { texts = [], together = [] }: MadeHtml = {},
): Promise<Artifact[]> {
  const [page, index, collation, status] = await Promise.all([
    readTemplate('page.html'),
    readTemplate('index.html'),
    readTemplate('collation.html'),
    readTemplate('status.html'),
  ]);
  const published = publishedOf(editions);
  const locales = published.map(({ locale }) => locale);
  const sitePages: SitePage[] = [
    ...(published.length > 1 ? (['parallel'] as const) : []),
    'search',
    ...(standing ? (['status'] as const) : []),
  ];
  const pages = wanted.editions
    ? published.map((edition) =>
        renderPage(
          edition,
          page,
          {
            locales,
            files: files.filter(({ locale }) => (locale ?? edition.locale.id) === edition.locale.id),
            pages: sitePages,
            draft,
          },
          texts.find(({ locale }) => locale === edition.locale.id),
        ),
      )
    : [];
  if (wanted.collation) pages.push(renderCollation(published, collation, { linked: wanted.editions, draft }));
  if (wanted.editions && standing) pages.push(renderStatus(published, standing, status));
  if (wanted.editions) {
    const findings = standing?.findings ?? [];
    pages.push(...(together.length > 0 ? together : await renderTogether(published, { draft, findings })));
  }
  const style = await readFile(join(packageRoot, 'lib/style.css'));
  return [
    ...pages,
    ...(wanted.editions
      ? [renderIndex(published, [...pages, ...files.filter(({ format }) => format === 'pdf')], index, { draft })]
      : []),
    { path: 'style.css', bytes: style, format: 'css' },
    ...(wanted.editions ? [{ path: 'page.js', bytes: await browserScript('page'), format: 'js' } as const] : []),
  ];
}
