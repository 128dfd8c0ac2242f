import type { Artifact, Edition } from '../../model.js';
/** Renders what is made for machines: the public edition of each language as XML, all units aligned, map and headers of the site. */
export declare function renderData(editions: readonly Edition[], tool: string): Artifact[];
