import type { Artifact, Edition } from '../../model.js';
/**
 * Makes `search/index-data.js`: the units of all languages and the index over them, as a classic script that sets a
 * variable, which a browser lets a page load from the disk too.
 */
export declare function searchData(published: readonly Edition[]): Artifact;
