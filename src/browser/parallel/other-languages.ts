import type { Columns } from './columns.js';

/** On a screen that holds one column: a button in each row for each other language, which shows it below. */
export class OtherLanguages {
  readonly #buttons: readonly HTMLButtonElement[];

  constructor(
    readonly columns: Columns,
    readonly languages: readonly HTMLButtonElement[],
  ) {
    this.#buttons = languages;
  }

  /** Sets the buttons beside the language shown, or takes them away where there is none. */
  show(shown: string | undefined): void {
    for (const row of this.columns.table.tBodies[0]?.rows ?? []) {
      const place = row.querySelector('.place');
      for (const button of place?.querySelectorAll('button') ?? []) button.remove();
      if (shown !== undefined) place?.append(...this.#others(row, shown));
    }
  }

  #others(row: HTMLTableRowElement, shown: string): HTMLElement[] {
    return this.#buttons
      .filter(({ value }) => value !== shown)
      .map((language) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.lang = language.lang;
        button.dir = language.dir;
        button.append(language.textContent ?? '');
        button.ariaPressed = 'false';
        button.addEventListener('click', () => {
          const isOpen = button.ariaPressed === 'true';
          button.ariaPressed = String(!isOpen);
          this.columns.showAlso(row, language.value, !isOpen);
        });
        return button;
      });
  }
}
