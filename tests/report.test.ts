import { describe, expect, test } from 'vitest';
import type { Rule } from '../src/concord/rule.js';
import type { Diagnostic } from '../src/diagnostic.js';
import { formats } from '../src/report/formats.js';
import type { ReportContext } from '../src/report/report-context.js';
import { diagnostics, reportContext } from './report-samples.js';

function report(format: string, found: readonly Diagnostic[] = diagnostics, over: Partial<ReportContext> = {}): string {
  const reporter = formats.get(format);
  if (!reporter) throw new Error(`no format ${format}`);
  return reporter(found, { ...reportContext, ...over });
}

/** Element names of an XML text in order of opening; throws where it is not well formed. */
function elements(xml: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>\n/, '')
    .replace(/<(\/?)([a-z][a-z0-9-]*)((?: [a-z]+="[^"<]*")*)(\/?)>/g, (_, ...m) => {
      const [close, name, , empty] = m;
      if (close && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      if (!close) seen.push(name);
      if (!close && !empty) open.push(name);
      return '';
    });
  if (open.length > 0 || /[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(rest)) throw new Error(`not well formed: ${rest}`);
  return seen;
}

test('there is a reporter for every documented format', () => {
  expect([...formats.keys()]).toEqual(['pretty', 'json', 'github', 'sarif', 'junit', 'html']);
});

describe('pretty', () => {
  test('groups by file and unit, with what each language says and a summary', () => {
    expect(report('pretty')).toBe(`locales/es/plan.json  plan.p1
  locales/es/plan.json:7:12  error  es says 3; en and fr say 2  numbers
      en  2
      es  3
      fr  2
  locales/es/plan.json:7:40  remark  a doubled space, 100%, in "es"  spaces
      found     \\u001b[31m ↵
      expected   

locales/fr/plan, part: 2.json
  locales/fr/plan, part: 2.json:1:1  error  not valid <JSON> & "more"  load/json

done
  warning  line one↵line two  numbers

2 errors, 1 warning, 1 remark in 2 units
`);
  });

  test('has colour only when asked', () => {
    expect(report('pretty')).not.toContain('\u001b');
    expect(report('pretty', diagnostics, { colour: true })).toContain('\u001b[31merror\u001b[39m');
  });

  test('says that there is nothing', () => {
    expect(report('pretty', [])).toBe('0 errors, 0 warnings\n');
  });
});

test('json holds the summary and every diagnostic with its relative file', () => {
  const { version, summary, diagnostics: found } = JSON.parse(report('json'));
  expect({ version, summary }).toEqual({ version: '1.2.3', summary: { errors: 2, warnings: 1, remarks: 1 } });
  expect(found[0]).toEqual({ ...diagnostics[0], place: { file: 'locales/es/plan.json', line: 7, column: 12 } });
  expect(JSON.parse(report('json', []))).toEqual({
    version: '1.2.3',
    summary: { errors: 0, warnings: 0, remarks: 0 },
    diagnostics: [],
  });
});

test('github writes one escaped workflow command a finding', () => {
  expect(report('github').split('\n')).toEqual([
    '::error file=locales/es/plan.json,line=7,col=12,title=numbers (plan.p1)::es says 3; en and fr say 2%0Aen: 2%0Aes: 3%0Afr: 2',
    '::notice file=locales/es/plan.json,line=7,col=40,title=spaces (plan.p1)::a doubled space, 100%25, in "es"',
    '::error file=locales/fr/plan%2C part%3A 2.json,line=1,col=1,title=load/json::not valid <JSON> & "more"',
    '::warning title=numbers (done)::line one%0Aline two',
    '',
  ]);
  expect(report('github', [])).toBe('');
});

describe('sarif', () => {
  const run = (found: readonly Diagnostic[]) => JSON.parse(report('sarif', found)).runs[0];

  test('describes the rules, those that only loading knows too', () => {
    expect(run(diagnostics).tool.driver.rules.map(({ id }: Rule) => id)).toEqual(['numbers', 'spaces', 'load/json']);
    expect(run([]).tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: 'Numbers differ.' },
      fullDescription: { text: 'A figure is the point.' },
      defaultConfiguration: { level: 'error' },
    });
  });

  test('places every result', () => {
    const [first, , third, last] = run(diagnostics).results;
    expect(first).toMatchObject({
      ruleId: 'numbers',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'locales/es/plan.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7, startColumn: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: 'plan.p1' }],
        },
      ],
    });
    expect(third.locations[0].physicalLocation.artifactLocation.uri).toBe('locales/fr/plan%2C%20part%3A%202.json');
    expect(last.locations[0].physicalLocation).toBeUndefined();
    expect(run([]).results).toEqual([]);
  });
});

describe('junit', () => {
  test('has a suite a rule and fails on errors only', () => {
    const xml = report('junit');
    expect(elements(xml)).toEqual([
      'testsuites',
      ...['testsuite', 'testcase', 'failure', 'testcase', 'system-out'],
      ...['testsuite', 'testcase', 'system-out'],
      ...['testsuite', 'testcase', 'failure'],
    ]);
    expect(xml).toContain('<testsuites name="alternat" failures="2">');
    expect(xml).toContain('message="not valid &lt;JSON&gt; &amp; &quot;more&quot;"');
  });

  test('passes every rule where nothing is found', () => {
    expect(elements(report('junit', []))).toEqual([
      'testsuites',
      ...['testsuite', 'testcase', 'testsuite', 'testcase'],
    ]);
    expect(elements(report('junit', [], { rules: [] }))).toEqual(['testsuites']);
  });

  test('shows characters that XML forbids', () => {
    const hostile = { rule: 'r', severity: 'error', message: 'a\u0000\u001b\uFFFF\uD800\n"b', unit: '<u>' } as const;
    const xml = report('junit', [hostile], { rules: [] });
    expect(elements(xml)).toHaveLength(4);
    expect(xml).toContain('message="a\\u0000\\u001b\\uffff\\ud800&#10;&quot;b"');
  });
});

describe('html', () => {
  test('is one page without script, with each language marked as such', () => {
    const page = report('html');
    expect(page).not.toMatch(/<script|<link|\bon\w+=|src=/);
    expect(page).toContain('<p>2 errors, 1 warning, 1 remark in 2 units</p>');
    expect(page).toContain('<div class="apart"><dt>es</dt><dd lang="es" dir="auto">3</dd></div>');
    expect(page).toContain('not valid &lt;JSON&gt; &amp; &quot;more&quot;');
    expect(elements(page.replace(/^<!doctype html>\n/, '').replace(/<meta [^>]*>\n|(?<=<style>)[^<]*/g, ''))[0]).toBe(
      'html',
    );
  });

  test('says that there is nothing', () => {
    expect(report('html', [])).toContain('Every version says the same.');
  });
});
