import type { Rule } from '../rule.js';
/** Passages that one version emphasises and another does not. */
export declare const emphasis: Rule;
