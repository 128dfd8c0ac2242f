import { check } from '../build.js';
import { rules } from '../concord/registry.js';
import { status } from '../concord/status.js';
import { replaceFile } from '../replace-file.js';
import { pretty } from '../report/pretty.js';
import { statusBadge, statusTable } from '../report/status-report.js';
import { version } from '../version.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface StatusArguments {
  readonly json: boolean;
  readonly badge?: string;
}

/** `alternat status`: how far each language is, by part. */
export async function runStatus(dir: string, options: StatusArguments, terminal: Terminal): Promise<ExitCode> {
  const { value, diagnostics } = await check(dir);
  if (!value) {
    terminal.err(pretty(diagnostics, { version, rules, base: dir, colour: terminal.colour }));
    return 2;
  }
  const lines = status(value.concordance, diagnostics);
  terminal.out(options.json ? `${JSON.stringify(lines, null, 2)}\n` : statusTable(lines));
  if (options.badge !== undefined) await replaceFile(options.badge, statusBadge(lines));
  return 0;
}
