import type { SiteWords } from '../site-messages.js';
/** The site in English. */
export declare const en: SiteWords;
