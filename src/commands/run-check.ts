import { readFile } from 'node:fs/promises';
import { type CheckOptions, checkFolder } from '../check-folder.js';
import { rules } from '../concord/registry.js';
import { type RuleSetting, runRules } from '../concord/run-rules.js';
import { parseTermsFile } from '../concord/terms-file.js';
import { concordanceFromUnits } from '../concord/units-file.js';
import { withConcepts } from '../concord/with-concepts.js';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.js';
import { formats } from '../report/formats.js';
import { version } from '../version.js';
import { areMany } from '../workspace/workspace-file.js';
import { exitCode } from './exit-code.js';
import type { ManyArguments } from './run-many.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface CheckArguments extends ManyArguments {
  readonly format: string;
  readonly locale?: readonly string[];
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly rule: Readonly<Record<string, RuleSetting>>;
  readonly units?: string;
  readonly terms?: string;
  readonly fix: boolean;
}

/** `alternat check`: reports where the versions of an instrument, of each of many, or of a file of aligned texts, do not say the same. */
export async function runCheck(
  folders: readonly string[],
  options: CheckArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.units !== undefined)
    return reportCheck(await checkUnits(options.units, options), process.cwd(), options, terminal);
  if (areMany(folders)) return (await import('./run-check-many.js')).runCheckMany(folders, options, terminal);
  const [dir = '.'] = folders;
  const { fixes, diagnostics } = await checkFolder(dir, checkOptions(options));
  if (fixes.count > 0) terminal.err(`${fixes.count} fixes applied in ${fixes.files.join(', ')}\n`);
  return reportCheck(diagnostics, dir, options, terminal);
}

/** What the command line asks of a check. */
export function checkOptions({ locale, rule, fix }: CheckArguments): CheckOptions {
  return { ...(locale && { locales: locale }), rules: rule, fix };
}

/** Prints what was found as far as it was asked for; files are named from the folder `base`. */
export function reportCheck(
  found: readonly Diagnostic[],
  base: string,
  options: CheckArguments,
  terminal: Terminal,
): ExitCode {
  const concerned = found.filter(
    ({ locales }) => !locales || locales.some((locale) => options.locale?.includes(locale) ?? true),
  );
  const diagnostics = concerned.filter(({ severity }) => !(options.quiet && severity === 'remark'));
  const report = formats.get(options.format);
  if (report && !(options.quiet && diagnostics.length === 0))
    terminal.out(report(diagnostics, { version, rules, base, colour: terminal.colour }));
  return exitCode(concerned, options.maxWarnings);
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
