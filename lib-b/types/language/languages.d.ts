import type { Language } from './language.js';
/** What is known of the language of a BCP 47 tag, or undefined where there are no data. */
export declare function languageOf(tag: string): Language | undefined;
