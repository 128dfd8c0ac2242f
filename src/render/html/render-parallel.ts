import type { Element, Root } from 'hast';
import type { Artifact, Edition } from '../../model.js';
import { inOrder } from '../in-order.js';
import type { Discordance } from './discordances.js';
import { element } from './element.js';
import { inAll } from './in-all-languages.js';
import { marks } from './render-collation.js';
import { inLanguage, rowTable } from './row-table.js';
import { fillTemplate } from './template.js';

export interface ParallelOptions {
  readonly draft: boolean;
  /** By unit: what is marked in a draft. */
  readonly discordances?: ReadonlyMap<string, Discordance>;
}

/**
 * Renders `parallel/index.html`: the public editions side by side, a row a unit. Without JavaScript it is a table of all
 * languages; `src/browser/parallel.ts` gives the choice of columns, and shows and fills what is hidden here.
 */
export function renderParallel(
  published: readonly Edition[],
  template: Root,
  { draft, discordances }: ParallelOptions,
): Artifact {
  const { editions, leading } = inOrder(published);
  const { locale, site, title } = leading;
  const table = rowTable(editions, leading, { linked: true, ...(discordances && { discordances }) });
  const bytes = fillTemplate(template, {
    lang: locale.tag,
    dir: locale.dir,
    title: `${site.parallel} · ${title}`,
    head: [element('meta', { name: 'description', content: site.parallel })],
    slots: {
      title: inAll(editions, (edition) => edition.site.parallel),
      furniture: marks(editions, draft),
      languages: [languageList(editions)],
      columns: [element('legend', {}, site.columns), ...editions.map(checkbox)],
      single: [element('legend', {}, site.columns), ...editions.map(languageButton)],
      text: [
        element('div', { className: ['frame'], role: 'region', ariaLabel: site.parallel, tabIndex: 0 }, table),
        copied('exchange', button('exchange', { ariaLabel: site.columnExchange })),
        copied('handle', handle(site.columnWidth)),
      ],
    },
  });
  return { path: 'parallel/index.html', bytes, format: 'html', locales: editions.map(({ locale: { id } }) => id) };
}

/** The pages of the languages. */
export function languageList(editions: readonly Edition[]): Element {
  const items = editions.map((edition) => {
    const { id, tag, endonym } = edition.locale;
    const link = element('a', { href: `../${id}/index.html`, hrefLang: tag, ...inLanguage(edition) }, endonym);
    return element('li', {}, link);
  });
  return element('ul', {}, ...items);
}

function checkbox(edition: Edition): Element {
  const { id, endonym } = edition.locale;
  return element('label', inLanguage(edition), element('input', { type: 'checkbox', value: id }), endonym);
}

/** Shows one language alone, on a screen that holds one column. */
function languageButton(edition: Edition): Element {
  return button('language', { ...inLanguage(edition), value: edition.locale.id }, edition.locale.endonym);
}

function button(className: string, properties: Element['properties'], ...children: string[]): Element {
  return element('button', { type: 'button', className: [className], ...properties }, ...children);
}

/** Between two columns. */
function handle(label: string): Element {
  return element('div', {
    className: ['handle'],
    role: 'separator',
    tabIndex: 0,
    ariaOrientation: 'vertical',
    ariaLabel: label,
  });
}

/** What the script makes copies of. */
function copied(id: string, content: Element): Element {
  return {
    type: 'element',
    tagName: 'template',
    properties: { id },
    children: [],
    content: { type: 'root', children: [content] },
  };
}
