import { x } from 'xastscript';
import type { Artifact, Edition } from '../../model.js';
import { xmlFile } from './xml-file.js';

/** Renders `sitemap.xml` (sitemaps.org 0.9) with the language alternates of each page; none without an address, as it must be absolute. */
export function renderSitemap(editions: readonly Edition[]): Artifact[] {
  const url = editions[0]?.instrument.url;
  if (url === undefined) return [];
  const address = (path: string): string => new URL(path, url).href;
  const alternates = [
    ...editions.map(({ locale }) => ({ hreflang: locale.tag, path: `${locale.id}/index.html` })),
    { hreflang: 'x-default', path: 'index.html' },
  ];
  const pages = alternates.map(({ path }) =>
    x('url', [
      x('loc', address(path)),
      ...alternates.map((other) =>
        x('xhtml:link', { rel: 'alternate', hreflang: other.hreflang, href: address(other.path) }),
      ),
    ]),
  );
  const root = x(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    pages,
  );
  return [{ path: 'sitemap.xml', bytes: xmlFile(root), format: 'xml' }];
}
