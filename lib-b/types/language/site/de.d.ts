import type { SiteWords } from '../site-messages.js';
/** The site in German. */
export declare const de: SiteWords;
