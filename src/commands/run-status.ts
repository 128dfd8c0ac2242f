import type { Cache } from '../cache/cache.js';
import { remembered } from '../cache/remembered.js';
import { rules } from '../concord/registry.js';
import { replaceFile } from '../replace-file.js';
import { pretty } from '../report/pretty.js';
import { statusBadge, statusTable } from '../report/status-report.js';
import { version } from '../version.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface StatusArguments {
  readonly json: boolean;
  readonly badge?: string;
  readonly cache?: Cache;
}

/** `alternat status`: how far each language is, by part. */
export async function runStatus(dir: string, options: StatusArguments, terminal: Terminal): Promise<ExitCode> {
  const { value: lines, diagnostics } = await remembered(options.cache, { root: dir, asked: ['status'] }, async () => {
    // The stages are heavy to load, and what was kept has no need of them.
    const [{ check }, { status }] = await Promise.all([import('../build.js'), import('../concord/status.js')]);
    const checked = await check(dir, {}, options.cache);
    const { value, diagnostics: found } = checked;
    return { value: value && status(value.concordance, found), diagnostics: found };
  });
  if (!lines) {
    terminal.err(pretty(diagnostics, { version, rules, base: dir, colour: terminal.colour }));
    return 2;
  }
  terminal.out(options.json ? `${JSON.stringify(lines, null, 2)}\n` : statusTable(lines));
  if (options.badge !== undefined) await replaceFile(options.badge, statusBadge(lines));
  return 0;
}
