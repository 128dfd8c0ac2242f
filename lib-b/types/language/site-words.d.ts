import type { SiteWords } from './site-messages.js';
/** The words of the site in the language of a BCP 47 tag, or undefined where the tool has none. */
export declare function siteWordsOf(tag: string): SiteWords | undefined;
