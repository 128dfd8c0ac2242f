import type { Concordance, Row } from '../concord/concordance.js';
import { seedLanguageOf } from './language/seed-languages.js';
import { Random } from './random.js';
import type { Change, Seeder } from './seeder.js';

/** One seeded defect. */
export interface Defect {
  readonly locale: string;
  readonly change: Change;
}

/** Units between two defects of one run, so that a rule that looks at neighbours sees one of them only. */
const distance = 6;

/**
 * Places defects of one class over a concordance at random, in as many runs as keep each run almost clean:
 * statistics that rules take over the whole instrument must not be those of a damaged one.
 */
export function placeDefects(
  seeder: Seeder,
  name: string,
  concordance: Concordance,
  { perClass, share }: { readonly perClass: number; readonly share: number },
): Defect[][] {
  const random = new Random(`${name}/${seeder.id}`);
  const perRun = Math.max(1, Math.floor(concordance.rows.length * share));
  const runs: Defect[][] = [];
  let placed = 0;
  for (const index of random.shuffled(concordance.rows.keys())) {
    if (placed === perClass) break;
    const defect = defectAt(index, seeder, concordance, random);
    if (!defect) continue;
    placed += 1;
    const run = runs.find((others) => others.length < perRun && others.every((other) => farApart(other, defect)));
    if (run) run.push(defect);
    else runs.push([defect]);
  }
  return runs;
}

/** The concordance with the defects in it. */
export function seededConcordance(concordance: Concordance, defects: readonly Defect[]): Concordance {
  const rows = [...concordance.rows];
  for (const { locale, change } of defects) {
    for (const [index, reading] of change) {
      const row = rows[index];
      if (!row) continue;
      rows[index] = reading
        ? { ...row, readings: new Map(row.readings).set(locale, reading) }
        : withoutReading(row, locale);
    }
  }
  return { ...concordance, rows };
}

// As where an author forgot the message: it has no text, but a place where it should stand.
function withoutReading(row: Row, locale: string): Row {
  const readings = new Map(row.readings);
  readings.delete(locale);
  const place = row.readings.get(locale)?.place;
  return { ...row, readings, ...(row.absent && place && { absent: new Map(row.absent).set(locale, place) }) };
}

function defectAt(index: number, seeder: Seeder, concordance: Concordance, random: Random): Defect | undefined {
  const row = concordance.rows[index];
  // What a locale may have or not is not lost where it has not.
  if (!row || row.presence !== undefined || row.readings.size < 2) return undefined;
  for (const locale of random.shuffled(concordance.locales)) {
    const reading = row.readings.get(locale.id);
    if (!reading) continue;
    const language = seedLanguageOf(locale.tag);
    const change = seeder.seed({ concordance, index, row, locale, reading, language, random });
    if (change) return { locale: locale.id, change };
  }
  return undefined;
}

function farApart(one: Defect, other: Defect): boolean {
  return [...one.change.keys()].every((a) => [...other.change.keys()].every((b) => Math.abs(a - b) >= distance));
}
