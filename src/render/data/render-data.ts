import type { Artifact, Edition } from '../../model.js';
import { publishedOf } from '../published-of.js';
import { renderAkomaNtoso } from './akoma-ntoso.js';
import { align, renderUnits } from './alignment.js';
import { renderHeaders } from './headers-file.js';
import { searchData } from './search-data.js';
import { renderSitemap } from './sitemap.js';
import { renderTmx } from './tmx.js';

/**
 * Renders what is made for machines: the public edition of each language as XML, all units aligned, the index for
 * searching them, map and headers of the site.
 */
export function renderData(editions: readonly Edition[], tool: string): Artifact[] {
  const published = publishedOf(editions);
  const alignment = align(published, tool);
  return [
    ...published.map(renderAkomaNtoso),
    renderUnits(alignment),
    renderTmx(alignment),
    ...renderSitemap(published),
    renderHeaders(),
    ...(published.length > 0 ? [searchData(published)] : []),
    // GitHub Pages leaves out what begins with an underscore unless it finds this.
    { path: '.nojekyll', bytes: new Uint8Array(), format: 'txt' },
  ];
}
