import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Concept, Concordance } from '../concord/concordance.js';
import { parseTermsFile } from '../concord/terms-file.js';
import { concordanceFromUnits } from '../concord/units-file.js';
import { withConcepts } from '../concord/with-concepts.js';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Source } from './measure-source.js';

/** Loads the instrument in a folder as a concordance. */
export type LoadConcordance = (dir: string) => Promise<Outcome<Concordance>>;

/** The sources that could be read, and what is wrong with the others. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** What there is not, one line each. */
  readonly absent: readonly string[];
}

/** The aligned texts of files, with the terms of a termbase where one is given. */
export function sourcesFromFiles(files: readonly string[], terms: string | undefined): Sources {
  const termbase =
    terms === undefined ? { value: [], diagnostics: [] } : parseTermsFile(readFileSync(terms, 'utf8'), terms);
  return gathered(
    files.map((file) => [basename(file, '.jsonl'), concordanceFromUnits(readFileSync(file, 'utf8'), file)]),
    termbase,
  );
}

/** What is measured when nothing is named: the instrument here, those of the tests, and real law where it lies beside. */
export async function defaultSources(root: string, load: LoadConcordance): Promise<Sources> {
  const instruments = [
    ...(existsSync(join(root, 'source')) ? [root] : []),
    ...folders(join(root, 'tests', 'instruments')),
  ];
  const loaded: [string, Outcome<Concordance>][] = [];
  for (const dir of instruments) loaded.push([dir === root ? 'this instrument' : basename(dir), await load(dir)]);
  const corpus = join(root, '..', 'shared', 'corpus');
  const law = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.jsonl')) : [];
  const here = gathered(loaded, { value: [], diagnostics: [] });
  const beside = sourcesFromFiles(
    law.sort().map((name) => join(corpus, name)),
    undefined,
  );
  return {
    sources: [...here.sources, ...beside.sources],
    diagnostics: [...here.diagnostics, ...beside.diagnostics],
    absent: law.length === 0 ? ['No real law in ../shared/corpus: not measured.'] : [],
  };
}

function gathered(loaded: readonly [string, Outcome<Concordance>][], terms: Outcome<Concept[]>): Sources {
  const sources = loaded.flatMap(([name, { value }]) =>
    value ? [{ name, concordance: withConcepts(uncertified(value), terms.value ?? []) }] : [],
  );
  return {
    sources,
    // What an instrument that could be read has against it are the alarms to be measured.
    diagnostics: [terms, ...loaded.map(([, outcome]) => outcome)].flatMap(({ value, diagnostics }) =>
      value ? [] : diagnostics,
    ),
    absent: [],
  };
}

/** A certificate would show every change by itself: what is measured is what the rules see in the texts. */
function uncertified({ certificates: _, ...concordance }: Concordance): Concordance {
  return concordance;
}

function folders(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => join(dir, entry.name)).sort();
}
