import type { Diagnostic } from '../diagnostic.js';
import { groupBy } from './group-by.js';
import { escapeMarkup } from './markup.js';
import { relativeFile } from './relative-file.js';
import type { ReportContext } from './report-context.js';

/**
 * For test dashboards: a suite a rule, a case a unit with findings, one passing case where there are none.
 * Errors are failures; warnings and remarks are output of a case that passes.
 */
export function junit(diagnostics: readonly Diagnostic[], { rules, base }: ReportContext): string {
  const byRule = groupBy(diagnostics, ({ rule }) => rule);
  const ids = new Set([...rules.map(({ id }) => id), ...byRule.keys()]);
  const suites = [...ids].map((id) => suite(id, byRule.get(id) ?? [], base));
  const failures = diagnostics.filter(({ severity }) => severity === 'error').length;
  const body = suites.map((text) => `${text}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="alternat" failures="${failures}">\n${body}</testsuites>\n`;
}

function suite(rule: string, diagnostics: readonly Diagnostic[], base: string): string {
  const cases = [...groupBy(diagnostics, ({ unit }) => unit ?? 'instrument')];
  const failures = diagnostics.filter(({ severity }) => severity === 'error').length;
  const name = attribute(rule);
  const bodies = cases.map(
    ([unit, members]) =>
      `    <testcase classname=${name} name=${attribute(unit)}>\n${members
        .map((member) => `      ${outcome(member, base)}\n`)
        .join('')}    </testcase>\n`,
  );
  const passing = `    <testcase classname=${name} name="all units"/>\n`;
  return `  <testsuite name=${name} tests="${cases.length || 1}" failures="${failures}">\n${bodies.join('') || passing}  </testsuite>`;
}

function outcome({ severity, message, place, counterparts = {} }: Diagnostic, base: string): string {
  const where = place ? `${relativeFile(place.file, base)}:${place.line}:${place.column}` : '';
  const said = Object.entries(counterparts).map(([locale, text]) => `${locale}: ${text}`);
  const body = escapeMarkup([where, ...said].filter((line) => line !== '').join('\n'));
  return severity === 'error'
    ? `<failure type="error" message=${attribute(message)}>${body}</failure>`
    : `<system-out>${escapeMarkup(`${severity}: ${message}`)}${body && `\n${body}`}</system-out>`;
}

// A line break in an attribute would be read back as a space.
function attribute(text: string): string {
  return `"${escapeMarkup(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;')}"`;
}
