/** Tells which unit stands first below the bar, as the reader scrolls. */
export class UnitInView {
  readonly #units: readonly HTMLElement[];
  readonly #listeners: ((unit: HTMLElement | undefined) => void)[] = [];
  #current: HTMLElement | undefined;

  constructor(units: Iterable<HTMLElement>) {
    this.#units = [...units];
    let waiting = false;
    const look = (): void => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.#look();
      });
    };
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    addEventListener('load', look);
    addEventListener('hashchange', look);
  }

  /** The units in the order of the page. */
  get units(): readonly HTMLElement[] {
    return this.#units;
  }

  /** Calls a function with each unit that comes into view, undefined above the first. */
  onChange(listener: (unit: HTMLElement | undefined) => void): void {
    this.#listeners.push(listener);
  }

  #look(): void {
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const unit = scrollY <= 0 ? undefined : this.#firstBelow(line);
    if (unit === this.#current) return;
    this.#current = unit;
    for (const listener of this.#listeners) listener(unit);
  }

  /** Units follow one another down the page, so that halving finds the first that reaches below the line. */
  #firstBelow(line: number): HTMLElement | undefined {
    let [low, high] = [0, this.#units.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#units[middle]?.getBoundingClientRect().bottom ?? 0) > line + 1) high = middle;
      else low = middle + 1;
    }
    return this.#units[low];
  }
}
