import type { Diagnostic, Passage } from '../../diagnostic.js';

/** What was found discordant in one unit. */
export interface Discordance {
  /** The rules that found it, each once. */
  readonly rules: readonly string[];
  /** By locale: the words at issue; none where the locale stands apart as a whole. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/** Gathers findings by unit; remarks are for the checker's eye, and are left out. */
export function discordancesOf(findings: readonly Diagnostic[]): Map<string, Discordance> {
  const byUnit = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const { unit, severity } = finding;
    if (unit === undefined || severity === 'remark') continue;
    const known = byUnit.get(unit);
    if (known) known.push(finding);
    else byUnit.set(unit, [finding]);
  }
  return new Map([...byUnit].map(([unit, found]) => [unit, gathered(found)]));
}

function gathered(found: readonly Diagnostic[]): Discordance {
  const passages = new Map<string, Passage[]>();
  for (const { locales = [], passages: own = {} } of found) {
    for (const locale of new Set([...locales, ...Object.keys(own)]))
      passages.set(locale, [...(passages.get(locale) ?? []), ...(own[locale] ?? [])]);
  }
  return { rules: [...new Set(found.map(({ rule }) => rule))], passages };
}
