import type { SiteWords } from '../site-messages.js';
/** The site in Dutch. */
export declare const nl: SiteWords;
