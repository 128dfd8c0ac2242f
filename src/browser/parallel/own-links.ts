const blocks = 'ul, ol, li, blockquote, div, p, h1, h2, h3, h4, h5, h6';

/** Ends each cell with a link to its unit in the page of its language, as the head of its column has it; a link without text, as the cell says what the edition says. */
export function addOwnLinks(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.querySelectorAll('th a') ?? [])];
  for (const row of table.tBodies[0]?.rows ?? []) {
    const cells = [...row.cells].filter((cell) => !cell.classList.contains('place'));
    for (const [at, cell] of cells.entries()) {
      const head = heads[at];
      if (!(head instanceof HTMLAnchorElement) || cell.childElementCount + (cell.textContent ?? '').length === 0)
        continue;
      const link = document.createElement('a');
      link.className = 'own';
      link.href = `${head.getAttribute('href')}#${encodeURIComponent(row.id)}`;
      link.setAttribute('aria-label', head.textContent ?? '');
      lastBlock(cell).append(link);
    }
  }
}

function lastBlock(cell: Element): Element {
  const last = cell.lastElementChild;
  return last?.matches(blocks) ? lastBlock(last) : cell;
}
