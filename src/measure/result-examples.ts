import type { Concordance } from '../concord/concordance.js';
import type { SourceResult, Trial } from './measure-source.js';

/** Examples of what was missed, by class, and of false alarms, by rule: `limit` of each. */
export function resultExamples(result: SourceResult, concordance: Concordance, limit: number): string {
  const missed = result.classes.map(({ summary, trials }) => {
    const misses = trials.filter(({ found }) => !found).slice(0, limit);
    return misses.length === 0
      ? ''
      : `### Missed: ${summary}\n${misses.map((miss) => missText(miss, concordance)).join('\n')}\n`;
  });
  const rules = [...new Set(result.alarms.map(({ rule }) => rule))];
  const alarms = rules.map((rule) => {
    const some = result.alarms.filter((alarm) => alarm.rule === rule).slice(0, limit);
    const lines = some.map(({ unit, message }) => `- ${unit}: ${message}\n${unitText(unit, concordance)}`);
    return `### False alarm: ${rule}\n${lines.join('\n')}\n`;
  });
  return [`## ${result.name}`, ...missed, ...alarms].filter(Boolean).join('\n');
}

function missText({ defect, findings }: Trial, concordance: Concordance): string {
  return [...defect.change]
    .map(([index, reading]) => {
      const row = concordance.rows[index];
      const named = findings.map(({ rule, locales = [] }) => `${rule} [${locales.join(' ')}]`).join(', ');
      const head = `- ${row?.unit} (${defect.locale})${named && `, reported without naming it: ${named}`}`;
      const changed = difference(row?.readings.get(defect.locale)?.text ?? '', reading?.text ?? '');
      return `${head}\n    ${changed}\n${unitText(row?.unit, concordance)}`;
    })
    .join('\n');
}

function unitText(unit: string | undefined, { rows }: Concordance): string {
  const readings = rows.find((row) => row.unit === unit)?.readings ?? [];
  return [...readings].map(([locale, { text }]) => `    ${locale}: ${text}`).join('\n');
}

/** What stands in one text in place of what stands in the other: `[old → new]`. */
function difference(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return `[${before.slice(start, before.length - end)} → ${after.slice(start, after.length - end)}]`;
}
