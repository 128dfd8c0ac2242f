/**
 * Places in a text by the numbers of what stands there, those of one number in the order of the text. Filled and emptied
 * for every two readings, it keeps its tables: making them anew would cost more than looking up.
 */
export class PlaceIndex {
  /** For each number its first entry, counted from 1; 0 where there is none. */
  #heads = new Uint32Array(1024);
  readonly #numbers: number[] = [];
  readonly #places: number[] = [];
  readonly #next: number[] = [];

  /** Enters a place before all others of its number, so that a text is to be entered from its end. */
  enter(number: number, place: number): void {
    if (number >= this.#heads.length) {
      const heads = new Uint32Array(number * 2);
      heads.set(this.#heads);
      this.#heads = heads;
    }
    this.#numbers.push(number);
    this.#places.push(place);
    this.#next.push(this.#heads[number] ?? 0);
    this.#heads[number] = this.#numbers.length;
  }

  /** The first entry of a number, or 0. */
  first(number: number): number {
    return this.#heads[number] ?? 0;
  }

  /** The entry after another of the same number, or 0. */
  next(entry: number): number {
    return this.#next[entry - 1] ?? 0;
  }

  place(entry: number): number {
    return this.#places[entry - 1] ?? -1;
  }

  clear(): void {
    for (const number of this.#numbers) this.#heads[number] = 0;
    this.#numbers.length = 0;
    this.#places.length = 0;
    this.#next.length = 0;
  }
}
