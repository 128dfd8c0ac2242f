import type { Artifact, Edition } from '../../model.js';
/** Renders `sitemap.xml` (sitemaps.org 0.9) with the language alternates of each page; none without an address, as it must be absolute. */
export declare function renderSitemap(editions: readonly Edition[]): Artifact[];
