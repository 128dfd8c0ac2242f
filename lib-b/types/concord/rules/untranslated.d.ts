import type { Rule } from '../rule.js';
/** A text left in the words of another version. */
export declare const untranslated: Rule;
