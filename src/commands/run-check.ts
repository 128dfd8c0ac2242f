import type { Cache } from '../cache/cache.js';
import { type CheckOptions, checkFolder } from '../check-folder.js';
import { rules } from '../concord/registry.js';
import type { RuleSetting } from '../concord/run-rules.js';
import type { Diagnostic } from '../diagnostic.js';
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
  readonly cache?: Cache;
}

/** `alternat check`: reports where the versions of an instrument, of each of many, or of a file of aligned texts, do not say the same. */
export async function runCheck(
  folders: readonly string[],
  options: CheckArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const misuse = misuseOf(folders, options);
  if (misuse !== undefined) {
    terminal.err(`${misuse}\n`);
    return 2;
  }
  if (options.units !== undefined) {
    const { checkUnits } = await import('./check-units.js');
    return reportCheck(await checkUnits(options.units, options), process.cwd(), options, terminal);
  }
  if (options.shard || areMany(folders))
    return (await import('./run-check-many.js')).runCheckMany(folders, options, terminal);
  const [dir = '.'] = folders;
  const { fixes, diagnostics } = await checkFolder(dir, checkOptions(options));
  if (fixes.count > 0) terminal.err(`${fixes.count} fixes applied in ${fixes.files.join(', ')}\n`);
  return reportCheck(diagnostics, dir, options, terminal);
}

function misuseOf(folders: readonly string[], { units, terms }: CheckArguments): string | undefined {
  if (units === undefined)
    return terms === undefined ? undefined : '--terms is for --units: an instrument has its own.';
  return folders.length > 0 ? `--units is checked in place of ${folders.join(', ')}.` : undefined;
}

/** What the command line asks of a check. */
export function checkOptions({ locale, rule, fix, cache }: CheckArguments): CheckOptions {
  return { ...(locale && { locales: locale }), rules: rule, fix, ...(cache && { cache }) };
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
