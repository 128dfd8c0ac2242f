import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import type { Artifact, Edition, Purpose } from '../../model.js';
import { element } from './element.js';
import { fileSize } from './file-size.js';
import { fillTemplate } from './template.js';

/** Renders `index.html`: the choice of language, and every edition with its size and SHA-256. */
export function renderIndex(
  editions: readonly Edition[],
  artifacts: readonly Artifact[],
  template: Root,
  { draft = false }: Purpose = {},
): Artifact {
  const [first] = editions;
  const fallback = editions.find(({ locale, instrument }) => locale.id === instrument.defaultLocale) ?? first;
  const sections = editions.map((edition) => section(edition, artifacts, draft));
  const bytes = fillTemplate(template, {
    lang: fallback?.locale.tag ?? 'und',
    dir: fallback?.locale.dir ?? 'ltr',
    title: editions.map(({ title }) => title).join(' · '),
    head: editions.map(({ locale }) =>
      element('link', { rel: ['alternate'], hrefLang: locale.tag, href: `${locale.id}/index.html` }),
    ),
    slots: {
      editions: [element('h1', {}, fallback?.title ?? ''), ...sections, ...collations(fallback, artifacts)],
      back: first ? [element('p', {}, 'SHA-256 ', element('code', {}, first.digest))] : [],
    },
  });
  return { path: 'index.html', bytes, format: 'html' };
}

function section(edition: Edition, artifacts: readonly Artifact[], draft: boolean): Element {
  const { locale, title, chrome } = edition;
  const files = artifacts.filter((artifact) => artifact.locale === locale.id);
  return element(
    'section',
    { lang: locale.tag, dir: locale.dir },
    element('h2', {}, element('a', { href: `${locale.id}/index.html`, hrefLang: locale.tag }, locale.endonym)),
    element('p', {}, draft ? `${title} · ${chrome.draft ?? ''}` : title),
    element('h3', {}, chrome['index.title'] ?? ''),
    fileTable(files, edition),
  );
}

/** The editions that set all languages side by side, where they were made. */
function collations(edition: Edition | undefined, artifacts: readonly Artifact[]): Element[] {
  const files = artifacts.filter(({ locales }) => locales !== undefined);
  if (!edition || files.length === 0) return [];
  return [element('section', {}, element('h2', {}, edition.chrome.collation ?? ''), fileTable(files, edition))];
}

function fileTable(files: readonly Artifact[], { locale, chrome }: Edition): Element {
  const heads = [chrome['index.format'], chrome['index.original'], chrome['index.size'], 'SHA-256'];
  const rows = files.map(({ path, format, original, bytes }) =>
    element(
      'tr',
      {},
      element('td', {}, element('a', { href: path }, format.toUpperCase())),
      element('td', {}, chrome[`original.${original}`] ?? ''),
      element('td', { align: 'right' }, fileSize(bytes.length, locale.tag)),
      element('td', {}, element('code', {}, createHash('sha256').update(bytes).digest('hex'))),
    ),
  );
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text ?? '')));
  return element(
    'div',
    { className: ['wide'], tabIndex: 0 },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  );
}
