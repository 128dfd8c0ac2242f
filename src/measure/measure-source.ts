import type { Concordance } from '../concord/concordance.js';
import { runRules } from '../concord/run-rules.js';
import type { Diagnostic } from '../diagnostic.js';
import { type Defect, placeDefects, seededConcordance } from './defects.js';
import type { Seeder } from './seeder.js';

/** Aligned texts to be measured, by a name for the table. */
export interface Source {
  readonly name: string;
  readonly concordance: Concordance;
}

/** A defect and what was reported at its units that had not been reported before it was there. */
export interface Trial {
  readonly defect: Defect;
  readonly findings: readonly Diagnostic[];
  readonly found: boolean;
}

/** The trials of one class. */
export interface ClassResult {
  readonly id: string;
  readonly summary: string;
  readonly trials: readonly Trial[];
}

/** What was measured on one source. */
export interface SourceResult {
  readonly name: string;
  readonly units: number;
  readonly locales: readonly string[];
  /** Errors and warnings on the clean text. */
  readonly alarms: readonly Diagnostic[];
  readonly classes: readonly ClassResult[];
}

/** How much is seeded. */
export interface MeasureOptions {
  /** Defects of a class, at most. */
  readonly perClass: number;
  /** Share of the units of a run that may hold a defect; 0 puts one defect in a run. */
  readonly share: number;
  /** The classes of defects. */
  readonly seeders: readonly Seeder[];
}

/** Seeds defects of every class into a source, one class at a time, and counts what the rules find. */
export function measureSource({ name, concordance }: Source, options: MeasureOptions): SourceResult {
  const alarms = grave(runRules(concordance));
  const classes = options.seeders.map((seeder) => measureClass(seeder, name, concordance, alarms, options));
  return {
    name,
    units: concordance.rows.length,
    locales: concordance.locales.map(({ id }) => id),
    alarms,
    classes,
  };
}

function measureClass(
  seeder: Seeder,
  name: string,
  concordance: Concordance,
  alarms: readonly Diagnostic[],
  options: MeasureOptions,
): ClassResult {
  const before = new Set(alarms.map(identity));
  const trials = placeDefects(seeder, name, concordance, options).flatMap((run) => {
    const after = grave(runRules(seededConcordance(concordance, run)));
    const fresh = after.filter((diagnostic) => !before.has(identity(diagnostic)));
    return run.map((defect) => trial(defect, concordance, fresh));
  });
  return { id: seeder.id, summary: seeder.summary, trials };
}

function trial(defect: Defect, concordance: Concordance, fresh: readonly Diagnostic[]): Trial {
  const rows = [...defect.change.keys()].map((index) => concordance.rows[index]);
  const units = new Map(rows.flatMap((row) => (row ? [[row.unit, row.readings.size]] : [])));
  const findings = fresh.filter(({ unit }) => unit !== undefined && units.has(unit));
  const found = findings.some(({ unit, locales = [] }) => {
    const peers = units.get(unit ?? '') ?? 0;
    // With two versions neither can be told apart; with more, naming all of them names none.
    return locales.includes(defect.locale) && (peers < 3 || locales.length < peers);
  });
  return { defect, findings, found };
}

function grave(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'remark');
}

/** Two findings are the same when they say the same of the same locales at the same unit. */
function identity({ rule, unit, locales = [], message }: Diagnostic): string {
  return JSON.stringify([rule, unit, locales, message]);
}
