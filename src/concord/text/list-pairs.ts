import type { List } from './lists.js';
import type { SegmentScore } from './segment-score.js';

/** Places on either side of the one where a list is expected among which its counterpart is looked for. */
const reach = 5;
/** Lists stand in the same order mostly, and one rather answers another than none. */
const answering = 3;

/** How many items a list has. */
export function sizeOf(list: List): number {
  return list.last - list.first + 1;
}

/** The lists of two versions that answer each other, in order. */
export function pairLists(own: readonly List[], theirs: readonly List[], score: SegmentScore): [List, List][] {
  const width = 2 * reach + 2;
  const centre = (i: number) => Math.round((i * theirs.length) / Math.max(1, own.length));
  // A row for each of the own lists, of which only the stretch about the expected place is kept.
  const best = new Float64Array((own.length + 1) * width);
  const paired = new Uint8Array((own.length + 1) * width);
  const at = (i: number, j: number) => {
    const column = Math.max(0, Math.min(width - 1, j - centre(i) + reach + 1));
    return i * width + column;
  };
  const value = (i: number, j: number) => (i === 0 || j === 0 ? 0 : (best[at(i, j)] ?? 0));
  for (let i = 1; i <= own.length; i++) {
    const from = Math.max(1, centre(i) - reach);
    for (let j = from; j <= Math.min(theirs.length, centre(i) + reach); j++) {
      const [a, b] = [own[i - 1], theirs[j - 1]];
      if (!a || !b) continue;
      const alone = Math.max(value(i - 1, j), j > from ? value(i, j - 1) : 0);
      const joins = a.join === b.join ? 1 : -1;
      const both = value(i - 1, j - 1) + score(a.first, b.first, sizeOf(a), sizeOf(b)) + joins + answering;
      best[at(i, j)] = Math.max(alone, both);
      paired[at(i, j)] = both > alone ? 1 : 0;
    }
  }
  return trace(own, theirs, value, (i, j) => paired[at(i, j)] === 1);
}

function trace(
  own: readonly List[],
  theirs: readonly List[],
  value: (i: number, j: number) => number,
  paired: (i: number, j: number) => boolean,
): [List, List][] {
  const pairs: [List, List][] = [];
  let [i, j] = [own.length, theirs.length];
  while (i > 0 && j > 0) {
    const [a, b] = [own[i - 1], theirs[j - 1]];
    if (a && b && paired(i, j)) {
      pairs.push([a, b]);
      i--;
      j--;
    } else if (value(i - 1, j) >= value(i, j - 1)) i--;
    else j--;
  }
  return pairs.reverse();
}
