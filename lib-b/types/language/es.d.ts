import type { Language } from './language.js';
/** Spanish. */
export declare const es: Language;
