import type { SiteWords } from '../site-messages.js';
/** The site in Italian. */
export declare const it: SiteWords;
