/** How often two stems met, and how often they were linked when they did. */
interface Habit {
  met: number;
  linked: number;
}

/** The habits of pairs of stems, by the numbers of both. */
export class Habits {
  readonly #rows = new Map<number, Map<number, Habit>>();

  of(from: number, to: number): Habit | undefined {
    return this.#rows.get(from)?.get(to);
  }

  /** Enters that two stems met so many times. */
  meet(from: number, to: number, times: number): void {
    let row = this.#rows.get(from);
    if (!row) {
      row = new Map();
      this.#rows.set(from, row);
    }
    const habit = row.get(to);
    if (habit) habit.met += times;
    else row.set(to, { met: times, linked: 0 });
  }
}
