import type { SearchData } from '../../search/search-index.js';
import type { Hit } from './find.js';
import { resultItem } from './result-item.js';

/** As many results as are shown at a time. */
const page = 25;

/** The results on the page, more of them on demand; arrow keys go from one to the next. */
export class ResultList {
  #hits: readonly Hit[] = [];
  #data: SearchData | undefined;

  constructor(
    readonly list: HTMLElement,
    readonly more: HTMLElement,
    readonly field: HTMLElement,
  ) {
    more.addEventListener('click', () => {
      const shown = list.children.length;
      this.#add();
      list.children.item(shown)?.querySelector('a')?.focus();
    });
    for (const element of [field, list]) element.addEventListener('keydown', (event) => this.#move(event));
  }

  show(hits: readonly Hit[], data: SearchData | undefined): void {
    this.#hits = hits;
    this.#data = data;
    this.list.replaceChildren();
    this.#add();
  }

  #add(): void {
    const data = this.#data;
    const shown = this.list.children.length;
    const next = this.#hits.slice(shown, shown + page);
    if (data) this.list.append(...next.map((hit) => resultItem(hit, data, this.list.dataset.parallel)));
    this.more.hidden = shown + next.length >= this.#hits.length;
  }

  /** Down and up go to the first link of the next result and of the one before, up from the first to the field. */
  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const items = [...this.list.children];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    if (at < 0 && step < 0) return;
    event.preventDefault();
    if (at + step < 0) this.field.focus();
    else items[at + step]?.querySelector('a')?.focus();
  }
}
