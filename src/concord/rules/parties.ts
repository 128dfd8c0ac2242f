import type { Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { localeNames } from '../text/locale-names.js';
import { apartIn, pairsOf, type Side, sidesOf } from '../text/pairs.js';
import { type PartyPair, partiesAreKnown, partyPairs } from '../text/party-order.js';
import { turnedNames } from '../text/turned-names.js';

/** Parties named in another order. */
export const parties: Rule = {
  id: 'parties',
  group: 'terms',
  severity: 'error',
  summary: 'Two parties named side by side stand in another order in another version.',
  why: 'The alternat gives each signatory its place, and an obligation between parties turns round with their names.',
  *check(concordance): Iterable<Finding> {
    const known = partiesAreKnown(concordance);
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const pairs = new Map(sides.map((side) => [side, partyPairs(concordance, side, sides.length)]));
      const turned = pairsOf(sides).flatMap(([a, b]) => {
        const pair = known ? turnedPair(pairs.get(a) ?? [], pairs.get(b) ?? []) : turnedNames(concordance, a, b);
        return pair ? [{ a, b, pair }] : [];
      });
      if (turned.length > 0) yield finding(row, turned, sides.length);
    }
  },
};

function finding(row: Row, turned: readonly { a: Side; b: Side; pair: PartyPair }[], versions: number): Finding {
  const counterparts: Record<string, string> = {};
  for (const { a, b, pair } of turned) {
    counterparts[a.locale.id] ??= `${pair.first}, ${pair.second}`;
    counterparts[b.locale.id] ??= `${pair.second}, ${pair.first}`;
  }
  const locales = apartIn(
    turned.map(({ a, b }) => [a.locale.id, b.locale.id]),
    versions,
  );
  return {
    unit: row.unit,
    locales,
    message: `the parties stand in another order in ${localeNames(locales)}`,
    counterparts,
  };
}

// A pair that the other version names as often and turns round; lists of many names go by the alphabet.
function turnedPair(a: readonly PartyPair[], b: readonly PartyPair[]): PartyPair | undefined {
  if (a.length > 12 || b.length > 12) return undefined;
  return a.find(({ first, second }) => {
    const [straight, turned] = [count(b, first, second), count(b, second, first)];
    const own = count(a, first, second);
    return turned > 0 && straight !== own && straight + turned === own + count(a, second, first);
  });
}

function count(pairs: readonly PartyPair[], first: string, second: string): number {
  return pairs.filter((pair) => pair.first === first && pair.second === second).length;
}
