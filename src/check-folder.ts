import type { Cache } from './cache/cache.js';
import { remembered } from './cache/remembered.js';
import type { RuleSetting } from './concord/run-rules.js';
import type { Diagnostic, Outcome } from './diagnostic.js';

export interface CheckOptions {
  /** Locales that are asked for; all where absent. */
  readonly locales?: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Mends in the locale files what can be mended safely, before the check. */
  readonly fix: boolean;
  /** Where findings are kept: what was found in the same files is taken from there. */
  readonly cache?: Cache;
}

/** What a check found, and what was mended before it. */
export interface FolderCheck {
  readonly fixes: { readonly count: number; readonly files: readonly string[] };
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the instrument in a folder, after mending it where asked to. */
export async function checkFolder(folder: string, options: CheckOptions): Promise<FolderCheck> {
  const { locales, rules, fix, cache } = options;
  const fixes = fix ? await fixFolder(folder, rules) : { count: 0, files: [] };
  const question = { root: folder, asked: ['check', rules, locales] };
  const { diagnostics } = await remembered(cache, question, () => find(folder, options));
  return { fixes, diagnostics };
}

// The stages are heavy to load, and what was kept has no need of them.
async function find(folder: string, { locales, rules, cache }: CheckOptions): Promise<Outcome<'found'>> {
  const { check, unknownLocales } = await import('./build.js');
  const { value, diagnostics } = await check(folder, rules, cache);
  if (!value) return { value, diagnostics };
  return { value: 'found', diagnostics: [...unknownLocales(value.project, locales), ...diagnostics] };
}

async function fixFolder(folder: string, rules: CheckOptions['rules']): Promise<FolderCheck['fixes']> {
  const [{ check }, { applyFixes }] = await Promise.all([import('./build.js'), import('./fix/apply-fixes.js')]);
  const { value, diagnostics } = await check(folder, rules);
  return value ? applyFixes(folder, value.concordance, diagnostics) : { count: 0, files: [] };
}
