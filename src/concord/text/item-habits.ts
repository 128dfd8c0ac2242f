import type { Concordance } from '../concordance.js';
import { listedItems } from './list-pairs.js';
import { orderedPairsOf, type Side, sidesOf } from './pairs.js';

/** An item of a list that one version has and another may not have. */
export interface UnsaidItem {
  /** What it is known by: the stems of its content words. */
  readonly stems: string;
  readonly asking: Side;
  /** The locale that may not have it. */
  readonly answering: string;
}

/** An item that one language leaves unsaid in as many units, and as often as not, is no slip: “permis et licences” is “licences”. */
const habitual = { units: 2, share: 0.5 };

/** Tells which of the items of an instrument one language leaves unsaid by habit. */
export function habitFinder(concordance: Concordance, items: readonly UnsaidItem[]): (item: UnsaidItem) => boolean {
  const unsaid = counted(items.map(nameOf));
  const often = new Set([...unsaid].flatMap(([name, units]) => (units >= habitual.units ? name : [])));
  const said = often.size === 0 ? new Map<string, number>() : timesSaid(concordance, often);
  return (item) => {
    const name = nameOf(item);
    return often.has(name) && (unsaid.get(name) ?? 0) >= habitual.share * (said.get(name) ?? 0);
  };
}

function nameOf({ stems, asking, answering }: UnsaidItem): string {
  return JSON.stringify([asking.locale.id, answering, stems]);
}

// In how many units the asking version lists these items.
function timesSaid(concordance: Concordance, names: ReadonlySet<string>): Map<string, number> {
  const said = concordance.rows.flatMap((row) =>
    orderedPairsOf(sidesOf(row, concordance)).flatMap(([asking, { locale }]) => {
      const items = [...new Set(listedItems(asking))].map((stems) => nameOf({ stems, asking, answering: locale.id }));
      return items.filter((name) => names.has(name));
    }),
  );
  return counted(said);
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
