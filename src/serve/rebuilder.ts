/** Does a piece of work again and again, one at a time: what is asked for meanwhile is done once, afterwards. */
export class Rebuilder {
  #running: Promise<void> | undefined;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `delay` is in milliseconds: what changes together is done together. */
  constructor(
    readonly work: () => Promise<void>,
    readonly delay: number,
  ) {}

  /** Asks for the work to be done with what is there by then. */
  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), this.delay);
  }

  /** Takes back what was asked, and waits for what is being done. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#again = false;
    await this.#running;
  }

  #start(): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.work().finally(() => {
      this.#running = undefined;
      if (!this.#again) return;
      this.#again = false;
      this.#start();
    });
  }
}
