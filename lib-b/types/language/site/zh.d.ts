import type { SiteWords } from '../site-messages.js';
/** The site in Chinese. */
export declare const zh: SiteWords;
