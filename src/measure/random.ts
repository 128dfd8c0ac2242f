/** A small seeded generator (mulberry32): the same name gives the same sequence on every machine. */
export class Random {
  private state: number;

  constructor(name: string) {
    // FNV-1a spreads similar names far apart.
    this.state = 0x811c9dc5;
    for (const character of name) this.state = Math.imul(this.state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }

  /** An integer from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit) | 0;
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  shuffled<T>(items: Iterable<T>): T[] {
    return [...items]
      .map((item) => ({ item, order: this.below(2 ** 30) }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  }
}
