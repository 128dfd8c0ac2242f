import type { Choice } from './choice.js';

/** The columns of the table: which are there, in which order and how wide. */
export class Columns {
  readonly locales: readonly string[];
  readonly #rows: readonly HTMLTableRowElement[];
  /** Cells by row, in the order of the instrument. */
  readonly #cells: readonly (readonly HTMLElement[])[];
  #order: string;

  constructor(
    readonly table: HTMLTableElement,
    locales: readonly string[],
  ) {
    this.locales = locales;
    this.#rows = [...table.rows];
    this.#cells = this.#rows.map((row) => [...row.cells].filter((cell) => !cell.classList.contains('place')));
    this.#order = locales.join();
  }

  /** The head of a language's column. */
  head(id: string): HTMLElement | undefined {
    return this.#cells[0]?.[this.locales.indexOf(id)];
  }

  show({ shown, widths }: Choice): void {
    const order = [...shown, ...this.locales.filter((id) => !shown.includes(id))];
    if (order.join() !== this.#order) this.#arrange(order);
    this.#order = order.join();
    const visible = this.locales.map((id) => shown.includes(id));
    for (const cells of this.#cells) {
      for (const [at, cell] of cells.entries()) cell.hidden = !visible[at];
    }
    this.table.style.setProperty('--columns', widths.map((width) => `minmax(0, ${width}fr)`).join(' '));
  }

  /** A language of one row more, on a screen that holds one column. */
  showAlso(row: HTMLTableRowElement, id: string, isShown: boolean): void {
    const cell = this.#cells[this.#rows.indexOf(row)]?.[this.locales.indexOf(id)];
    if (cell) cell.hidden = !isShown;
  }

  /** Columns stand in the document as they are seen, so that they are read aloud in that order. */
  #arrange(order: readonly string[]): void {
    const places = order.map((id) => this.locales.indexOf(id));
    for (const [at, row] of this.#rows.entries()) {
      const cells = this.#cells[at] ?? [];
      row.prepend(...places.flatMap((place) => cells[place] ?? []));
    }
  }
}
