import type { SiteWords } from '../site-messages.js';
/** The site in Portuguese. */
export declare const pt: SiteWords;
