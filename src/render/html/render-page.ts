import type { Element, ElementContent, Root } from 'hast';
import type { Artifact, Edition, Locale } from '../../model.js';
import { contentsList } from './contents-list.js';
import { element } from './element.js';
import { fileSize } from './file-size.js';
import { fillTemplate } from './template.js';

/** What a page must know beside its edition: published locales, the PDF files that go with it, and whether all are drafts. */
export interface Neighbours {
  readonly locales: readonly Locale[];
  readonly pdfs: readonly Artifact[];
  readonly draft: boolean;
}

/** Renders the public page of an edition, `<locale>/index.html`. */
export function renderPage(edition: Edition, template: Root, neighbours: Neighbours): Artifact {
  const { locale, chrome, title } = edition;
  const marks = [
    ...(neighbours.draft ? [chrome.draft ?? ''] : []),
    ...(edition.asTransmitted ? [chrome.asTransmitted ?? ''] : []),
    ...edition.furniture,
  ];
  const bytes = fillTemplate(template, {
    lang: locale.tag,
    dir: locale.dir,
    title,
    head: head(edition, neighbours.locales),
    slots: {
      skip: words(chrome.skip),
      title: words(title),
      furniture: words(marks.join(' · ')),
      languages: [languageList(edition, neighbours.locales)],
      contents: [element('h2', {}, chrome.contents ?? ''), contentsList(edition.outline)],
      text: elements(edition.body),
      back: [...elements(edition.backMatter), ...downloads(edition, neighbours.pdfs)],
    },
  });
  return { path: `${locale.id}/index.html`, bytes, format: 'html', locale: locale.id, original: edition.original.id };
}

function head({ locale, description, instrument }: Edition, locales: readonly Locale[]): Element[] {
  const address = (path: string): string =>
    instrument.url === undefined ? `../${path}` : new URL(path, instrument.url).href;
  const alternates = locales.map(({ id, tag }) =>
    element('link', { rel: ['alternate'], hrefLang: tag, href: address(`${id}/index.html`) }),
  );
  return [
    element('meta', { name: 'description', content: description }),
    ...(instrument.url === undefined
      ? []
      : [element('link', { rel: ['canonical'], href: address(`${locale.id}/index.html`) })]),
    ...alternates,
    element('link', { rel: ['alternate'], hrefLang: 'x-default', href: address('index.html') }),
  ];
}

function languageList({ locale, chrome }: Edition, locales: readonly Locale[]): Element {
  const items = locales.map(({ id, tag, endonym }) => {
    const current = id === locale.id ? { ariaCurrent: 'page' } : {};
    return element(
      'li',
      {},
      element('a', { href: `../${id}/index.html`, hrefLang: tag, lang: tag, ...current }, endonym),
    );
  });
  return element('ul', { ariaLabel: chrome.languages ?? '' }, ...items);
}

function downloads({ chrome, locale }: Edition, pdfs: readonly Artifact[]): Element[] {
  if (pdfs.length === 0) return [];
  const items = pdfs.map(({ path, original, bytes }) =>
    element(
      'li',
      {},
      element('a', { href: `../${path}` }, chrome[`original.${original}`] ?? path),
      ` (PDF, ${fileSize(bytes.length, locale.tag)})`,
    ),
  );
  return [
    element(
      'section',
      { className: ['downloads'] },
      element('h2', {}, chrome['imprint.downloads'] ?? ''),
      element('ul', {}, ...items),
    ),
  ];
}

function elements(root: Root): ElementContent[] {
  return root.children.filter((child) => child.type !== 'doctype');
}

function words(text: string | undefined): ElementContent[] {
  return text === undefined || text === '' ? [] : [{ type: 'text', value: text }];
}
