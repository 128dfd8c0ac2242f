import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { check } from '../build.js';
import { rowDigest } from '../concord/text-digest.js';
import { DIVERGENCES_FILE, leastReason } from '../load/load-divergences.js';
import { replaceFile } from '../replace-file.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface AcceptArguments {
  readonly rule: string;
  readonly unit: string;
  readonly reason: string;
  readonly by: string;
}

/** `alternat accept`: enters the findings of one rule in one unit into the divergence register. */
export async function runAccept(dir: string, options: AcceptArguments, terminal: Terminal): Promise<ExitCode> {
  if (options.reason.trim().length < leastReason) {
    terminal.err(`A reason has at least ${leastReason} characters.\n`);
    return 2;
  }
  const { value, diagnostics } = await check(dir);
  const row = value?.concordance.rows.find(({ unit }) => unit === options.unit);
  const found = diagnostics.filter(
    ({ rule, unit, locales }) => rule === options.rule && unit === options.unit && locales,
  );
  if (!row || found.length === 0) {
    terminal.err(`There is no finding of ${options.rule} in ${options.unit} to accept.\n`);
    return 2;
  }
  const path = join(dir, DIVERGENCES_FILE);
  const before = await readFile(path, 'utf8').catch(() => '');
  const groups = new Set(found.map(({ locales }) => JSON.stringify(locales)));
  const entries = [...groups].map((locales) => ({ ...options, locales: JSON.parse(locales), digest: rowDigest(row) }));
  await replaceFile(path, before + stringify(entries, { lineWidth: 0 }));
  terminal.out(`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} added to ${DIVERGENCES_FILE}\n`);
  return 0;
}
