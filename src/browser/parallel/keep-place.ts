/** The first row that is in view below the head of the table. */
export function rowInView(table: HTMLTableElement): HTMLTableRowElement | undefined {
  const rows = table.tBodies[0]?.rows;
  const top = table.tHead?.getBoundingClientRect().bottom ?? 0;
  let from = 0;
  let to = rows?.length ?? 0;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((rows?.[middle]?.getBoundingClientRect().bottom ?? 0) > top + 1) to = middle;
    else from = middle + 1;
  }
  return rows?.[from];
}

/** Makes a change that moves rows, and leaves the row that was read where it was. */
export function keepPlace(table: HTMLTableElement, change: () => void): void {
  const isAtTop = scrollY < table.getBoundingClientRect().top + scrollY;
  const row = isAtTop ? undefined : rowInView(table);
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  if (row) scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' });
}
