import type { Cache } from './cache.js';
/** The cache in a folder, or in that of the tool; undefined where nothing can be kept. */
export declare function openCache(folder?: string | undefined): Cache | undefined;
