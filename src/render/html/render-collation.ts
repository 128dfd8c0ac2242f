import type { ElementContent, Root } from 'hast';
import type { Artifact, Edition } from '../../model.js';
import { imprint } from '../collation/imprint.js';
import { inOrder } from '../in-order.js';
import { element } from './element.js';
import { inAll } from './in-all-languages.js';
import { inLanguage, rowTable } from './row-table.js';
import { fillTemplate } from './template.js';

/** Renders `collation/index.html`: the public editions side by side to be read or printed as they stand, with their imprints; `linked` when their own pages are published. */
export function renderCollation(
  published: readonly Edition[],
  template: Root,
  { linked, draft }: { readonly linked: boolean; readonly draft: boolean },
): Artifact {
  const { editions, leading } = inOrder(published);
  const bytes = fillTemplate(template, {
    lang: leading.locale.tag,
    dir: leading.locale.dir,
    title: editions.map(({ title }) => title).join(' · '),
    head: [element('meta', { name: 'description', content: leading.chrome.collation ?? '' })],
    slots: {
      title: inAll(editions, ({ chrome }) => chrome.collation ?? ''),
      furniture: marks(editions, draft),
      text: [rowTable(editions, leading, { linked })],
      back: editions.map((edition) => element('section', inLanguage(edition), ...imprint(edition))),
    },
  });
  return { path: 'collation/index.html', bytes, format: 'html', locales: editions.map(({ locale }) => locale.id) };
}

/** What the text is not: final, or as rectified. */
export function marks(editions: readonly Edition[], draft: boolean): ElementContent[] {
  return [
    ...(draft ? inAll(editions, ({ chrome }) => chrome.draft ?? '') : []),
    ...(editions[0]?.asTransmitted ? inAll(editions, ({ chrome }) => chrome.asTransmitted ?? '') : []),
  ];
}
