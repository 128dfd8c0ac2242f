import type { SiteWords } from '../site-messages.js';
/** The site in French. */
export declare const fr: SiteWords;
