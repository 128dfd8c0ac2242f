import type { Comparison, Conflict, Rest } from './match-values.js';
import type { Atom, Value, ValueKind } from './value.js';

// Beyond this many on one side the texts do not correspond, and pairs would be guesses.
const most = 40;

/** Pairs what is left of two texts: the likeliest pairs conflict, the others stand alone. */
export function pairUp(lefts: readonly Rest[], rights: readonly Rest[]): Comparison {
  const pairs = candidates(lefts.slice(0, most), rights.slice(0, most)).sort((a, b) => b.score - a.score);
  const used = new Set<Rest>();
  const conflicts: Conflict[] = [];
  for (const { left, right } of pairs) {
    if (used.has(left) || used.has(right)) continue;
    used.add(left).add(right);
    conflicts.push({ kind: kindOf(left, right), left: left.value, right: right.value });
  }
  return { conflicts: distinct(conflicts), alone: { left: alone(lefts, used), right: alone(rights, used) } };
}

function candidates(lefts: readonly Rest[], rights: readonly Rest[]) {
  return lefts.flatMap((left, i) =>
    rights.flatMap((right, j) => {
      if (!mayConflict(left, right)) return [];
      const near = areNear(left.atom, right.atom) ? 4 : 0;
      const alike = left.value.kind === right.value.kind ? 2 : 0;
      return [{ left, right, score: near + alike - Math.abs(i - j) / most }];
    }),
  );
}

function mayConflict({ value: a, atom: p }: Rest, { value: b, atom: q }: Rest): boolean {
  if (p.shape !== q.shape) return false;
  if (p.shape === 'unit') return a.kind === b.kind;
  if (p.shape !== 'number') return true;
  if (a.evidence === 'faint' || b.evidence === 'faint') return false;
  const near = areNear(p, q);
  if (a.evidence === 'words' && b.evidence === 'words') return (a.kind === 'reference') === (b.kind === 'reference');
  if ((a.kind === 'reference') !== (b.kind === 'reference')) return near && a.evidence === b.evidence;
  return true;
}

function areNear(a: Atom, b: Atom): boolean {
  return a.keys.some((key) => b.keys.some((other) => isNear(key, other)));
}

/** True for numbers that differ in one figure. */
function isNear(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}

// The more telling of two kinds comes first.
const order: readonly ValueKind[] = ['date', 'time', 'money', 'percentage', 'unit', 'year', 'number', 'reference'];

function kindOf(left: Rest, right: Rest): ValueKind {
  const kind = order.find((candidate) => candidate === left.value.kind || candidate === right.value.kind) ?? 'number';
  // The unit agrees or is not in question; it is the number that differs.
  return kind === 'unit' && left.atom.shape === 'number' ? 'number' : kind;
}

function alone(rests: readonly Rest[], used: ReadonlySet<Rest>): Value[] {
  const values = rests.filter((rest) => !used.has(rest) && rest.atom.shape === 'number').map(({ value }) => value);
  return [...new Set(values)].filter((value) => value.evidence === 'figures');
}

// A date that differs in day and month is one conflict.
function distinct(conflicts: readonly Conflict[]): Conflict[] {
  const seen = new Map<Value, Set<Value>>();
  return conflicts.filter(({ left, right }) => {
    const rights = seen.get(left) ?? new Set();
    seen.set(left, rights);
    return !rights.has(right) && rights.add(right);
  });
}
