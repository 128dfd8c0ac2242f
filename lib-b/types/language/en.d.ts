import type { Language } from './language.js';
/** English. */
export declare const en: Language;
