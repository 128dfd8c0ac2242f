import type { Rule } from '../concord/rule.js';
/** The rules as a Markdown table, with an anchor a rule. */
export declare function rulesTable(rules: readonly Rule[]): string;
