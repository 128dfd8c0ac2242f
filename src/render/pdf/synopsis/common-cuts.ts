/** The units before which all editions can be cut: what comes before them is the same in each. */
export function commonCuts(editions: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = editions;
  const rest = others.map((ids) => new Set(ids));
  const common = new Set(first.filter((id) => rest.every((ids) => ids.has(id))));
  const sequences = editions.map((ids) => ids.filter((id) => common.has(id)));
  // Units that some editions have had and others have yet to come to.
  const open = new Map<string, number>();
  const cuts: string[] = [];
  sequences[0]?.forEach((id, index) => {
    if (open.size === 0 && sequences.every((ids) => ids[index] === id)) cuts.push(id);
    for (const ids of sequences) {
      const other = ids[index];
      if (other === undefined) continue;
      const count = (open.get(other) ?? 0) + 1;
      if (count === sequences.length) open.delete(other);
      else open.set(other, count);
    }
  });
  return cuts;
}
