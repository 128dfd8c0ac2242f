import type { Language } from './language.js';
/** French. */
export declare const fr: Language;
