import type { Rule } from '../src/concord/rule.js';
import type { Diagnostic } from '../src/diagnostic.js';
import type { ReportContext } from '../src/report/report-context.js';

const rule = (id: string, severity: Rule['severity'], summary: string, why: string): Rule => ({
  id,
  group: 'values',
  severity,
  summary,
  why,
  check: () => [],
});

/** A context for tests of reports, with two rules. */
export const reportContext: ReportContext = {
  version: '1.2.3',
  base: '/project',
  colour: false,
  rules: [
    rule('numbers', 'error', 'Numbers differ.', 'A figure is the point.'),
    rule('spaces', 'remark', 'Spaces | tabs differ in <b>.', 'It looks\nodd.'),
  ],
};

/** Diagnostics of every severity, with and without place, unit and counterparts, and with characters to escape. */
export const diagnostics: readonly Diagnostic[] = [
  {
    rule: 'numbers',
    severity: 'error',
    message: 'es says 3; en and fr say 2',
    place: { file: '/project/locales/es/plan.json', line: 7, column: 12 },
    unit: 'plan.p1',
    locales: ['es'],
    actual: '3',
    expected: '2',
    counterparts: { en: '2', es: '3', fr: '2' },
  },
  {
    rule: 'spaces',
    severity: 'remark',
    message: 'a doubled space, 100%, in "es"',
    place: { file: 'locales/es/plan.json', line: 7, column: 40 },
    unit: 'plan.p1',
    locales: ['es'],
    actual: '\u001b[31m \n',
    expected: ' ',
  },
  {
    rule: 'load/json',
    severity: 'error',
    message: 'not valid <JSON> & "more"',
    place: { file: 'locales/fr/plan, part: 2.json', line: 1, column: 1 },
  },
  { rule: 'numbers', severity: 'warning', message: 'line one\nline two', unit: 'done' },
];
