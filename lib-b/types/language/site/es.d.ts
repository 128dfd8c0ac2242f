import type { SiteWords } from '../site-messages.js';
/** The site in Spanish. */
export declare const es: SiteWords;
