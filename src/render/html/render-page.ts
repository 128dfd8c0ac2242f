import type { Element, ElementContent, Root } from 'hast';
import type { Artifact, Edition, Locale } from '../../model.js';
import { contentsList } from './contents-list.js';
import { downloads } from './downloads.js';
import { element } from './element.js';
import { rectificationAnchor } from './explain-text.js';
import { glossary } from './glossary.js';
import { jsonLd } from './json-ld.js';
import { type PageText, renderPageText } from './page-text.js';
import { statusLine } from './status-line.js';
import { fillTemplate } from './template.js';

/** What a page must know beside its edition. */
export interface Neighbours {
  readonly locales: readonly Locale[];
  /** Files that go with it, to be offered for download. */
  readonly files: readonly Artifact[];
  /** The pages of all languages that are published with it. */
  readonly pages: readonly SitePage[];
  readonly draft: boolean;
}

export type SitePage = 'parallel' | 'search' | 'status';

/** Renders the public page of an edition, `<locale>/index.html`, around its text. */
export function renderPage(
  edition: Edition,
  template: Root,
  neighbours: Neighbours,
  { html, concepts }: PageText = renderPageText(edition, neighbours.locales),
): Artifact {
  const { locale, chrome, site, title } = edition;
  const bytes = fillTemplate(template, {
    lang: locale.tag,
    dir: locale.dir,
    title,
    head: head(edition, neighbours),
    labels: { bar: site.pages, contents: chrome.contents ?? '' },
    slots: {
      skip: words(chrome.skip),
      title: words(title),
      furniture: words(statusLine(edition, neighbours.draft)),
      bar: [...pageList(edition, neighbours.pages), languageList(edition, neighbours.locales)],
      contents: [element('details', {}, element('summary', {}, chrome.contents ?? ''), contentsList(edition.outline))],
      text: [{ type: 'raw', value: html }],
      back: [
        ...elements(withRowAnchors(edition.backMatter)),
        ...glossary(concepts, edition),
        ...downloads(edition, neighbours.files),
        ...statusLink(edition, neighbours.pages),
      ],
    },
  });
  return { path: `${locale.id}/index.html`, bytes, format: 'html', locale: locale.id, original: edition.original.id };
}

function head(edition: Edition, { locales, files, draft }: Neighbours): Element[] {
  const { locale, description, instrument } = edition;
  const address = (path: string): string =>
    instrument.url === undefined ? `../${path}` : new URL(path, instrument.url).href;
  const alternates = locales.map(({ id, tag }) =>
    element('link', { rel: ['alternate'], hrefLang: tag, href: address(`${id}/index.html`) }),
  );
  return [
    element('meta', { name: 'description', content: description }),
    ...(draft ? [element('meta', { name: 'robots', content: 'noindex' })] : []),
    ...(instrument.url === undefined
      ? []
      : [element('link', { rel: ['canonical'], href: address(`${locale.id}/index.html`) })]),
    ...alternates,
    element('link', { rel: ['alternate'], hrefLang: 'x-default', href: address('index.html') }),
    ...files
      .filter(({ format, locale: own }) => format === 'xml' && own === locale.id)
      .map(({ path }) => element('link', { rel: ['alternate'], type: 'application/akn+xml', href: address(path) })),
    jsonLd(edition, locales, files),
  ];
}

function pageList({ site }: Edition, pages: readonly SitePage[]): Element[] {
  const shown = pages.filter((page) => page !== 'status');
  if (shown.length === 0) return [];
  const items = shown.map((page) => element('li', {}, element('a', { href: `../${page}/index.html` }, site[page])));
  return [element('ul', { className: ['pages'] }, ...items)];
}

function statusLink({ site }: Edition, pages: readonly SitePage[]): Element[] {
  if (!pages.includes('status')) return [];
  return [element('p', { className: ['state'] }, element('a', { href: '../status/index.html' }, site.status))];
}

/** The languages; `src/browser/page.ts` makes each lead to the unit in view. */
function languageList({ locale, chrome }: Edition, locales: readonly Locale[]): Element {
  const items = locales.map(({ id, tag, endonym }) => {
    const current = id === locale.id ? { ariaCurrent: 'page' } : {};
    return element(
      'li',
      {},
      element('a', { href: `../${id}/index.html`, hrefLang: tag, lang: tag, ...current }, endonym),
    );
  });
  return element('ul', { className: ['languages'], ariaLabel: chrome.languages ?? '' }, ...items);
}

/** Gives each line of the list of rectifications the anchor to which its passage in the text leads. */
function withRowAnchors(back: Root): Root {
  let row = 0;
  const walk = (node: ElementContent, inBody: boolean): ElementContent => {
    if (node.type !== 'element') return node;
    const anchor = inBody && node.tagName === 'tr' ? { id: rectificationAnchor(row++) } : {};
    const children = node.children.map((child) => walk(child, inBody || node.tagName === 'tbody'));
    return { ...node, properties: { ...node.properties, ...anchor }, children };
  };
  const children = back.children.map((section) =>
    section.type === 'element' && String(section.properties.className) === 'rectifications'
      ? (walk(section, false) as Element) // an element stays one
      : section,
  );
  return { ...back, children };
}

function elements(root: Root): ElementContent[] {
  return root.children.filter((child) => child.type !== 'doctype');
}

function words(text: string | undefined): ElementContent[] {
  return text === undefined || text === '' ? [] : [{ type: 'text', value: text }];
}
