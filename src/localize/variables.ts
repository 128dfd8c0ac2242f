import type { Catalog, Fact, Instrument, Original } from '../model.js';

/** Names of the parties by precedence: `{{first.name}}` is the party that an original names first. */
const ranks = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** What the messages of an edition may name: facts, and the parties by precedence and by id. */
export type Variables = Readonly<Record<string, Fact>>;

/** The variables of one catalog in one original. */
export function variablesOf(instrument: Instrument, catalog: Catalog, original: Original): Variables {
  const forms = (party: string): Fact =>
    Object.fromEntries([...(catalog.parties.get(party) ?? [])].map(([form, message]) => [form, message.text]));
  const byRank = original.order.flatMap((party, index): [string, Fact][] => {
    const rank = ranks[index];
    return rank === undefined ? [] : [[rank, forms(party)]];
  });
  const byId = instrument.parties.map((party): [string, Fact] => [party, forms(party)]);
  return { ...instrument.facts, ...Object.fromEntries(byRank), ...Object.fromEntries(byId) };
}

/** The value at a dotted path, such as `visitors.north`; undefined where there is none. */
export function valueAt(variables: Variables, path: string): Fact | undefined {
  let value: Fact = variables;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    const next: Fact | undefined = value[key];
    if (next === undefined) return undefined;
    value = next;
  }
  return value;
}
