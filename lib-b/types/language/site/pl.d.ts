import type { SiteWords } from '../site-messages.js';
/** The site in Polish. */
export declare const pl: SiteWords;
