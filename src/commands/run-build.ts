import { join } from 'node:path';
import { styleText } from 'node:util';
import { build, type Format } from '../build.js';
import { rules } from '../concord/registry.js';
import type { RuleSetting } from '../concord/run-rules.js';
import type { Artifact } from '../model.js';
import { pretty } from '../report/pretty.js';
import { version } from '../version.js';
import { exitCode } from './exit-code.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface BuildArguments {
  readonly out?: string;
  readonly locale?: readonly string[];
  readonly format: readonly Format[];
  readonly asTransmitted: boolean;
  readonly draft?: boolean;
  readonly certifiedCopy?: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly rule: Readonly<Record<string, RuleSetting>>;
}

/** `alternat build`: renders, proves and publishes the editions of the instrument in `dir`. */
export async function runBuild(dir: string, options: BuildArguments, terminal: Terminal): Promise<ExitCode> {
  const out = options.out ?? join(dir, 'dist');
  const { colour } = terminal;
  const progress = ({ path }: Artifact): void => {
    if (!options.quiet && !options.json) terminal.err(`${colour ? styleText('green', '✓') : '✓'} ${path}\n`);
  };
  const built = await build(dir, {
    out,
    ...(options.locale && { locales: options.locale }),
    formats: options.format,
    asTransmitted: options.asTransmitted,
    purpose: { draft: options.draft ?? false, certifiedCopy: options.certifiedCopy ?? false },
    rules: options.rule,
    onArtifact: progress,
  });
  const problems = built.diagnostics.filter(({ severity }) => severity !== 'remark');
  if (options.json) {
    const files = (built.value ?? []).map(({ path, format, locale, original, bytes }) => ({
      path,
      format,
      locale,
      original,
      bytes: bytes.length,
    }));
    terminal.out(
      `${JSON.stringify({ published: built.value !== undefined, out, files, diagnostics: built.diagnostics }, null, 2)}\n`,
    );
  } else {
    if (problems.length > 0) terminal.err(pretty(problems, { version, rules, base: dir, colour }));
    if (built.value && !options.quiet) terminal.out(summary(built.value, out));
  }
  if (built.value) return 0;
  if (!options.json) terminal.err(`Nothing was published; ${out} is as it was.\n`);
  return exitCode(built.diagnostics) === 2 ? 2 : 1;
}

function summary(artifacts: readonly Artifact[], out: string): string {
  const paths = artifacts.map(({ path }) => join(out, path));
  const width = Math.max(...paths.map((path) => path.length));
  const size = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const lines = artifacts.map(
    ({ bytes }, index) => `${(paths[index] ?? '').padEnd(width)}  ${size.format(bytes.length / 1000).padStart(8)} kB`,
  );
  return `${lines.join('\n')}\n`;
}
