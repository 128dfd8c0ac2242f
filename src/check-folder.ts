import { check, unknownLocales } from './build.js';
import type { RuleSetting } from './concord/run-rules.js';
import type { Diagnostic } from './diagnostic.js';
import { applyFixes } from './fix/apply-fixes.js';

export interface CheckOptions {
  /** Locales that are asked for; all where absent. */
  readonly locales?: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Mends in the locale files what can be mended safely, before the check. */
  readonly fix: boolean;
}

/** What a check found, and what was mended before it. */
export interface FolderCheck {
  readonly fixes: { readonly count: number; readonly files: readonly string[] };
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the instrument in a folder, after mending it where asked to. */
export async function checkFolder(folder: string, { locales, rules, fix }: CheckOptions): Promise<FolderCheck> {
  const fixes = fix ? await fixFolder(folder, rules) : { count: 0, files: [] };
  const { value, diagnostics } = await check(folder, rules);
  return { fixes, diagnostics: [...(value ? unknownLocales(value.project, locales) : []), ...diagnostics] };
}

async function fixFolder(folder: string, rules: CheckOptions['rules']): Promise<FolderCheck['fixes']> {
  const { value, diagnostics } = await check(folder, rules);
  return value ? applyFixes(folder, value.concordance, diagnostics) : { count: 0, files: [] };
}
