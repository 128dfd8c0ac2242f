import type { Rule } from '../concord/rule.js';

/** The rules as a Markdown table, with an anchor a rule. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, summary, why }) =>
      `| <a id="${id}"></a>\`${id}\` | ${severity} | ${cell(summary)} | ${cell(why)} |`,
  );
  return ['| Rule | Severity | What it reports | Why it matters |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

// Angle brackets are escaped, so that a summary that names a tag does not become one.
function cell(text: string): string {
  return text.replace(/[|<]/g, '\\$&').replace(/\s+/g, ' ');
}
