import { readFile } from 'node:fs/promises';
import { type RuleSetting, runRules } from '../concord/run-rules.js';
import { parseTermsFile } from '../concord/terms-file.js';
import { concordanceFromUnits } from '../concord/units-file.js';
import { withConcepts } from '../concord/with-concepts.js';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.js';

/** What to hold aligned texts against beside each other. */
interface UnitsOptions {
  readonly rule: Readonly<Record<string, RuleSetting>>;
  /** File of a termbase. */
  readonly terms?: string;
}

/** What is found in a file of aligned texts, which is no instrument. */
export async function checkUnits(file: string, options: UnitsOptions): Promise<readonly Diagnostic[]> {
  const units = await readWith(file, concordanceFromUnits);
  const terms =
    options.terms === undefined ? { value: [], diagnostics: [] } : await readWith(options.terms, parseTermsFile);
  const problems = [...units.diagnostics, ...terms.diagnostics];
  if (!units.value || !terms.value || hasErrors(problems)) return problems;
  return [...problems, ...runRules(withConcepts(units.value, terms.value), options.rule)];
}

async function readWith<T>(file: string, parse: (text: string, file: string) => Outcome<T>): Promise<Outcome<T>> {
  const bytes = await readFile(file).catch(() => undefined);
  const text = bytes && decoded(bytes);
  if (text !== undefined) return parse(text, file);
  const message = bytes ? 'the file is not UTF-8' : 'the file cannot be read';
  return {
    value: undefined,
    diagnostics: [{ rule: 'load/file', severity: 'error', message, place: { file, line: 1, column: 1 } }],
  };
}

// Letters with their accents beside them read as those that hold them, and a byte order mark is no text.
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}
