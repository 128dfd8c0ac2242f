import type { SiteWords } from '../site-messages.js';
/** The site in Arabic. */
export declare const ar: SiteWords;
