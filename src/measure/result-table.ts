import type { ClassResult, SourceResult } from './measure-source.js';

/** The results as aligned text: a table a source, a line a class. */
export function resultTable(results: readonly SourceResult[]): string {
  return results.map(sourceTable).join('\n');
}

function sourceTable(result: SourceResult): string {
  const { name, units, locales, alarms, classes } = result;
  const rows = classes.map(({ summary, trials, ...rest }) => [
    summary,
    String(trials.length),
    String(foundOf({ trials })),
    percent({ trials }),
    rulesOf({ ...rest, summary, trials }).join(' '),
  ]);
  const table = [['defect', 'seeded', 'found', '', 'by rules'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column > 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const head = `${name}: ${units} units in ${locales.join(', ')}`;
  const rules = countBy(alarms.map(({ rule }) => rule)).map(([rule, count]) => `${rule} ${count}`);
  const foot = `false alarms: ${alarms.length}, ${alarmRate(result)} per 1,000 units${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
  return `${[head, ...lines, foot].join('\n')}\n`;
}

/** The results as one Markdown table for the README: a row a class, a column a source. */
export function resultMarkdown(results: readonly SourceResult[]): string {
  const [first] = results;
  const rows = (first?.classes ?? []).map(({ id, summary }) => {
    const cells = results.map(({ classes }) => {
      const result = classes.find((other) => other.id === id);
      return result && result.trials.length > 0
        ? `${foundOf(result)} of ${result.trials.length} (${percent(result)})`
        : '–';
    });
    return `| ${[summary, ...cells].join(' | ')} |`;
  });
  return [
    `| Defect | ${results.map(({ name, units, locales }) => `${name}, ${units} units, ${locales.join('/')}`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(results.length)}`,
    ...rows,
    `| False alarms per 1,000 clean units | ${results.map(alarmRate).join(' | ')} |`,
  ].join('\n');
}

/** The results as plain values for `--json`. */
export function resultJson(results: readonly SourceResult[]): object {
  return results.map((result) => ({
    source: result.name,
    units: result.units,
    locales: result.locales,
    falseAlarms: {
      count: result.alarms.length,
      perThousandUnits: Number(alarmRate(result)),
      rules: Object.fromEntries(countBy(result.alarms.map(({ rule }) => rule))),
    },
    classes: result.classes.map((one) => ({
      id: one.id,
      seeded: one.trials.length,
      found: foundOf(one),
      rules: rulesOf(one),
    })),
  }));
}

function foundOf({ trials }: Pick<ClassResult, 'trials'>): number {
  return trials.filter(({ found }) => found).length;
}

function percent(result: Pick<ClassResult, 'trials'>): string {
  return result.trials.length === 0 ? '–' : `${Math.floor((100 * foundOf(result)) / result.trials.length)}%`;
}

/** The rules that reported a found defect, the most frequent first. */
function rulesOf({ trials }: ClassResult): string[] {
  const found = trials.filter((trial) => trial.found);
  return countBy(found.flatMap(({ findings }) => [...new Set(findings.map(({ rule }) => rule))])).map(([rule]) => rule);
}

function alarmRate({ alarms, units }: SourceResult): string {
  return units === 0 ? '0' : ((1000 * alarms.length) / units).toFixed(1);
}

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
