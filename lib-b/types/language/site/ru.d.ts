import type { SiteWords } from '../site-messages.js';
/** The site in Russian. */
export declare const ru: SiteWords;
