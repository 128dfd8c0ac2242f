import type { Root } from 'hast';
import type { Artifact, Edition } from '../../model.js';
import { inOrder } from '../in-order.js';
import { element } from './element.js';
import { inAll } from './in-all-languages.js';
import { marks } from './render-collation.js';
import { languageList } from './render-parallel.js';
import { fillTemplate } from './template.js';

/** Renders `search/index.html`: a field, and room for what `src/browser/search.ts` finds in all languages. */
export function renderSearch(
  published: readonly Edition[],
  template: Root,
  { draft }: { readonly draft: boolean },
): Artifact {
  const { editions, leading } = inOrder(published);
  const { locale, site, title } = leading;
  const bytes = fillTemplate(template, {
    lang: locale.tag,
    dir: locale.dir,
    title: `${site.search} · ${title}`,
    head: [element('meta', { name: 'description', content: site.search })],
    slots: {
      title: inAll(editions, (edition) => edition.site.search),
      furniture: marks(editions, draft),
      languages: [languageList(editions)],
      field: [
        element('label', { htmlFor: ['query'] }, site.search),
        element('input', {
          id: 'query',
          type: 'search',
          name: 'q',
          ariaDescribedBy: ['hint'],
          autoComplete: ['off'],
          spellCheck: 'false',
        }),
        element('p', { id: 'hint' }, site.searchHint),
      ],
      unscripted: [element('p', {}, site.searchNeedsScript)],
      text: [
        element('h1', {}, title),
        element('p', {
          id: 'said',
          role: 'status',
          ariaLive: 'polite',
          dataFound: site.searchFound,
          dataNothing: site.searchNothing,
          dataForbidden: site.searchForbidden,
        }),
        element('ol', { id: 'results', ...(editions.length > 1 && { dataParallel: site.parallel }) }),
        element('button', { type: 'button', id: 'more', hidden: true }, site.searchMore),
      ],
    },
  });
  return { path: 'search/index.html', bytes, format: 'html' };
}
