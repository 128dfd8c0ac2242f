import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { visible } from '../visible.js';
import { groupBy } from './group-by.js';
import { relativeFile } from './relative-file.js';
import type { ReportContext } from './report-context.js';
import { summaryLine } from './summary-line.js';

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', remark: 'cyan' };

/** For people: grouped by file and unit, what each language says beneath each finding, a summary at the end. */
export function pretty(diagnostics: readonly Diagnostic[], { base, colour }: ReportContext): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const groups = groupBy(diagnostics, (diagnostic) => groupTitle(diagnostic, base));
  const blocks = [...groups].map(([title, members]) =>
    [paint('bold', title), ...members.flatMap((member) => lines(member, base, paint))].join('\n'),
  );
  return `${[...blocks, paint('bold', summaryLine(diagnostics))].join('\n\n')}\n`;
}

function groupTitle({ place, unit }: Diagnostic, base: string): string {
  const parts = [place && relativeFile(place.file, base), unit].filter((part) => part !== undefined);
  return onOneLine(parts.join('  ')) || 'instrument';
}

function lines(diagnostic: Diagnostic, base: string, paint: (style: Style, text: string) => string): string[] {
  const { place, severity, message, rule, actual, expected, counterparts = {} } = diagnostic;
  const where = place ? `${relativeFile(place.file, base)}:${place.line}:${place.column}  ` : '';
  const head = `  ${where}${paint(styles[severity], severity)}  ${onOneLine(message)}  ${paint('dim', rule)}`;
  // What was found and expected is told by the counterparts, where there are any.
  const said = Object.entries(counterparts);
  const beneath = said.length > 0 ? said : Object.entries({ found: actual, expected });
  const shown = beneath.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
  const width = Math.max(...shown.map(({ label }) => label.length), 0);
  return [head, ...shown.map(({ label, text }) => `      ${paint('dim', label.padEnd(width))}  ${onOneLine(text)}`)];
}

function onOneLine(text: string): string {
  return visible(text.replaceAll('\n', '↵'));
}
