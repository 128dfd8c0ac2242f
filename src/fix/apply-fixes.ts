import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concordance, Reading } from '../concord/concordance.js';
import type { Diagnostic, Fix } from '../diagnostic.js';
import { replaceFile } from '../replace-file.js';

/** How many fixes were applied, and in which files. */
export interface Fixed {
  readonly count: number;
  readonly files: readonly string[];
}

interface Change {
  readonly reading: Reading;
  readonly fixes: readonly Fix[];
}

/**
 * Applies the safe fixes of findings to the locale files that their messages stand in.
 * A message is changed only where the file still holds what was checked: one that a rectification has reworded is left.
 */
export async function applyFixes(
  root: string,
  concordance: Concordance,
  diagnostics: readonly Diagnostic[],
): Promise<Fixed> {
  const byFile = new Map<string, Change[]>();
  for (const change of changes(concordance, diagnostics)) {
    const file = change.reading.place?.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), change]);
  }
  const files: string[] = [];
  let count = 0;
  for (const [file, fileChanges] of byFile) {
    const path = join(root, file);
    const before = await readFile(path, 'utf8');
    const { text, applied } = rewritten(before, fileChanges);
    if (applied === 0) continue;
    await replaceFile(path, text);
    files.push(file);
    count += applied;
  }
  return { count, files };
}

function changes({ rows }: Concordance, diagnostics: readonly Diagnostic[]): Change[] {
  const rowOf = new Map(rows.map((row) => [row.unit, row]));
  const byReading = new Map<Reading, Fix[]>();
  for (const { unit, locales, fix } of diagnostics) {
    const reading = fix && rowOf.get(unit ?? '')?.readings.get(locales?.[0] ?? '');
    if (!fix || !reading?.place) continue;
    byReading.set(reading, [...(byReading.get(reading) ?? []), fix]);
  }
  return [...byReading].map(([reading, fixes]) => ({ reading, fixes }));
}

/** The text of a file with its messages changed, from the last to the first so that places stay true. */
function rewritten(before: string, fileChanges: readonly Change[]): { text: string; applied: number } {
  const starts = lineStarts(before);
  const startOf = ({ reading }: Change): number =>
    (starts[(reading.place?.line ?? 1) - 1] ?? 0) + (reading.place?.column ?? 1) - 2;
  let text = before;
  let applied = 0;
  for (const change of [...fileChanges].sort((a, b) => startOf(b) - startOf(a))) {
    const start = startOf(change);
    const end = endOfString(before, start);
    if (end < 0 || JSON.parse(before.slice(start, end)) !== change.reading.raw) continue;
    const fixes = apart(change.fixes);
    text = text.slice(0, start) + JSON.stringify(fixedText(change.reading.raw, fixes)) + text.slice(end);
    applied += fixes.length;
  }
  return { text, applied };
}

/** Fixes in order, without those that touch an earlier one: a second run sees to them. */
function apart(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.start - b.start)) {
    if (fix.start >= (kept.at(-1)?.end ?? 0)) kept.push(fix);
  }
  return kept;
}

function fixedText(raw: string, fixes: readonly Fix[]): string {
  return fixes
    .toReversed()
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), raw);
}

function endOfString(text: string, start: number): number {
  if (text[start] !== '"') return -1;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
