import type { Side } from '../text/pairs.js';
import { type ReferenceList, referenceListsIn } from './reference-lists.js';

/** A list of references of one version, and the same list of another that names fewer. */
export interface ShortenedList {
  readonly list: ReferenceList;
  readonly shorter: ReferenceList;
  /** What only the first names, as written. */
  readonly lost: readonly string[];
}

/** A list of which less than this share is left is another list. */
const leastLeft = 0.5;
/** Lists longer than this, or more lists that have no equal, are not compared: the texts do not correspond. */
const most = 40;

/** The lists of references in `asking` that another version also has, with fewer references, and names the others nowhere. */
export function shortenedLists(asking: Side, answering: Side): ShortenedList[] {
  const [ours, theirs] = unequal(referenceListsIn(asking), referenceListsIn(answering));
  if (ours.length > most || theirs.length > most) return [];
  const said = timesNamed(ours);
  const answered = timesNamed(theirs);
  return ours.flatMap((list) => {
    const keys = new Set(list.map(({ key }) => key));
    const parts = theirs.filter((other) => {
      const isShorter = other.length < list.length && other.length >= leastLeft * list.length;
      return isShorter && other.every(({ key }) => keys.has(key)) && !hasRangeOver(list, other);
    });
    const [shorter] = parts.sort((a, b) => b.length - a.length);
    const left = new Set(shorter?.map(({ key }) => key));
    const lost = list.filter(({ key }) => !left.has(key));
    const isLost = lost.every(({ key }) => (said.get(key) ?? 0) > (answered.get(key) ?? 0));
    return shorter && lost.length > 0 && isLost ? [{ list, shorter, lost: lost.map(({ text }) => text) }] : [];
  });
}

// Lists that name the same are out of the question, one for one.
function unequal(ours: readonly ReferenceList[], theirs: readonly ReferenceList[]): [ReferenceList[], ReferenceList[]] {
  const waiting = new Map<string, ReferenceList[]>(theirs.map((list) => [nameOf(list), []]));
  for (const list of theirs) waiting.get(nameOf(list))?.push(list);
  const answered = new Set<ReferenceList>();
  const left = ours.filter((list) => {
    const equal = waiting.get(nameOf(list))?.pop();
    if (equal) answered.add(equal);
    return !equal && list.length <= most;
  });
  return [left, theirs.filter((list) => !answered.has(list) && list.length <= most)];
}

function nameOf(list: ReferenceList): string {
  return JSON.stringify(list.map(({ key }) => key).sort());
}

function timesNamed(lists: readonly ReferenceList[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { key } of lists.flat()) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

// A range names what the other version lists: `(h) to (j)` and `(h), (i) and (j)`.
function hasRangeOver(list: ReferenceList, shorter: ReferenceList): boolean {
  const placeOf = (at: number): number => list.findIndex(({ key }) => key === shorter[at]?.key);
  return shorter.some(({ endsRange }, at) => endsRange && placeOf(at) - placeOf(at - 1) > 1);
}
