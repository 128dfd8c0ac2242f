import { join } from 'node:path';
import { styleText } from 'node:util';
import { rules } from '../concord/registry.js';
import type { Outcome } from '../diagnostic.js';
import type { Artifact } from '../model.js';
import { publishedFiles } from '../pool/published-files.js';
import { pretty } from '../report/pretty.js';
import { version } from '../version.js';
import { exitCode } from './exit-code.js';
import type { ExitCode, Terminal } from './terminal.js';

/** What was to be published, and how it is told. */
export interface Publication {
  /** Folder of the instrument, to which the places of problems are relative. */
  readonly dir: string;
  readonly out: string;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** Tells of each file as it is made. */
export function reportArtifact({ path }: Artifact, { quiet, json }: Publication, terminal: Terminal): void {
  if (!quiet && !json) terminal.err(`${terminal.colour ? styleText('green', '✓') : '✓'} ${path}\n`);
}

/** Tells how a publication went. */
export function reportPublication(built: Outcome<Artifact[]>, options: Publication, terminal: Terminal): ExitCode {
  const { dir, out } = options;
  const { colour } = terminal;
  const problems = built.diagnostics.filter(({ severity }) => severity !== 'remark');
  if (options.json) {
    const files = publishedFiles(built.value ?? []);
    terminal.out(
      `${JSON.stringify({ published: built.value !== undefined, out, files, diagnostics: built.diagnostics }, null, 2)}\n`,
    );
  } else {
    if (problems.length > 0) terminal.err(pretty(problems, { version, rules, base: dir, colour }));
    if (built.value && !options.quiet) terminal.out(summary(built.value, out));
  }
  if (built.value) return exitCode(built.diagnostics);
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
