import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Catalog, Concept, Part, Project } from '../model.js';
import { loadApparatus } from './load-apparatus.js';
import { loadCatalog } from './load-catalog.js';
import { loadCertificates } from './load-certificates.js';
import { loadConcepts } from './load-concepts.js';
import { loadDivergences } from './load-divergences.js';
import { type LoadedInstrument, loadInstrument } from './load-instrument.js';
import { loadPart } from './load-part.js';

/**
 * Reads the folder of an instrument: structure, words and records, each problem at its line and column.
 * A rule that the instrument sets must be one of `ruleIds`, where those are given.
 * The project is undefined only when its structure cannot be read; a broken locale file leaves the rest to be checked.
 */
export async function load(root: string, ruleIds?: ReadonlySet<string>): Promise<Outcome<Project>> {
  const loaded = await loadInstrument(root);
  if (!loaded.value) return { value: undefined, diagnostics: loaded.diagnostics };
  const { instrument } = loaded.value;
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];

  const parts: Part[] = [];
  for (const id of instrument.parts) {
    const part = await loadPart(root, id, instrument.parties);
    diagnostics.push(...part.diagnostics);
    if (part.value) parts.push(part.value);
  }
  const catalogs = new Map<string, Catalog>();
  for (const { id } of instrument.locales) {
    const { catalog, diagnostics: problems } = await loadCatalog(root, id);
    diagnostics.push(...problems);
    catalogs.set(id, catalog);
  }
  const concepts = await loadConcepts(root, instrument.locales);
  const units = new Set(parts.flatMap((part) => part.units.map(({ id }) => id)));
  diagnostics.push(...unknownNames(loaded.value, units, concepts.value, ruleIds));
  const apparatus = await loadApparatus(root, catalogs, units);
  const divergences = await loadDivergences(root);
  const certificates = await loadCertificates(root);
  for (const part of [concepts, apparatus, divergences, certificates]) diagnostics.push(...part.diagnostics);

  const isWhole = parts.length === instrument.parts.length;
  if (!isWhole || !concepts.value || !apparatus.value || !divergences.value || !certificates.value)
    return { value: undefined, diagnostics };
  const project: Project = {
    root,
    instrument,
    parts,
    catalogs,
    concepts: concepts.value,
    apparatus: apparatus.value,
    divergences: divergences.value,
    certificates: certificates.value,
  };
  return { value: project, diagnostics };
}

/** What the instrument names and nothing else says: the unit and place of the signature, and rules. */
function unknownNames(
  { instrument, placeOf }: LoadedInstrument,
  units: ReadonlySet<string>,
  concepts: readonly Concept[] | undefined,
  ruleIds: ReadonlySet<string> | undefined,
): Diagnostic[] {
  const { signature, rules } = instrument;
  const problems: Diagnostic[] = [];
  const report = (path: readonly string[], message: string): void => {
    problems.push({ rule: 'load/instrument', severity: 'error', message, place: placeOf(path) });
  };
  if (signature && !units.has(signature.unit)) report(['signature', 'unit'], `there is no unit \`${signature.unit}\``);
  if (signature && concepts && !concepts.some(({ id }) => id === signature.place))
    report(['signature', 'place'], `there is no concept \`${signature.place}\``);
  for (const id of ruleIds ? Object.keys(rules) : []) {
    if (!ruleIds?.has(id)) report(['rules', id], `there is no rule \`${id}\``);
  }
  return problems;
}
