import { readFile } from 'node:fs/promises';
import { check, unknownLocales } from '../build.js';
import { rules } from '../concord/registry.js';
import { type RuleSetting, runRules } from '../concord/run-rules.js';
import { parseTermsFile } from '../concord/terms-file.js';
import { concordanceFromUnits } from '../concord/units-file.js';
import { withConcepts } from '../concord/with-concepts.js';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.js';
import { applyFixes } from '../fix/apply-fixes.js';
import { formats } from '../report/formats.js';
import { version } from '../version.js';
import { exitCode } from './exit-code.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface CheckArguments {
  readonly format: string;
  readonly locale?: readonly string[];
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly rule: Readonly<Record<string, RuleSetting>>;
  readonly units?: string;
  readonly terms?: string;
  readonly fix: boolean;
}

/** `alternat check`: reports where the versions of the instrument in `dir`, or of a file of aligned texts, do not say the same. */
export async function runCheck(dir: string, options: CheckArguments, terminal: Terminal): Promise<ExitCode> {
  if (options.fix) await fix(dir, options, terminal);
  const found =
    options.units === undefined ? await checkFolder(dir, options) : await checkUnits(options.units, options);
  const concerned = found.filter(
    ({ locales }) => !locales || locales.some((locale) => options.locale?.includes(locale) ?? true),
  );
  const diagnostics = concerned.filter(({ severity }) => !(options.quiet && severity === 'remark'));
  const report = formats.get(options.format);
  const context = { version, rules, base: options.units === undefined ? dir : process.cwd(), colour: terminal.colour };
  if (report && !(options.quiet && diagnostics.length === 0)) terminal.out(report(diagnostics, context));
  return exitCode(concerned, options.maxWarnings);
}

async function checkFolder(dir: string, { locale, rule }: CheckArguments): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = await check(dir, rule);
  return [...(value ? unknownLocales(value.project, locale) : []), ...diagnostics];
}

async function fix(dir: string, { rule }: CheckArguments, terminal: Terminal): Promise<void> {
  const { value, diagnostics } = await check(dir, rule);
  if (!value) return;
  const { count, files } = await applyFixes(dir, value.concordance, diagnostics);
  if (count > 0) terminal.err(`${count} fixes applied in ${files.join(', ')}\n`);
}

async function checkUnits(file: string, options: CheckArguments): Promise<readonly Diagnostic[]> {
  const units = await readWith(file, concordanceFromUnits);
  const terms =
    options.terms === undefined ? { value: [], diagnostics: [] } : await readWith(options.terms, parseTermsFile);
  const problems = [...units.diagnostics, ...terms.diagnostics];
  if (!units.value || !terms.value || hasErrors(problems)) return problems;
  return [...problems, ...runRules(withConcepts(units.value, terms.value), options.rule)];
}

async function readWith<T>(file: string, parse: (text: string, file: string) => Outcome<T>): Promise<Outcome<T>> {
  try {
    return parse(await readFile(file, 'utf8'), file);
  } catch {
    const message = 'the file cannot be read';
    return {
      value: undefined,
      diagnostics: [{ rule: 'load/file', severity: 'error', message, place: { file, line: 1, column: 1 } }],
    };
  }
}
