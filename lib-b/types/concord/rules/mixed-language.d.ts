import type { Rule } from '../rule.js';
/** A passage in the language of another version. */
export declare const mixedLanguage: Rule;
