import type { Terminal } from '../../src/commands/terminal.js';

/** A terminal that keeps what is printed on it. */
export class Paper implements Terminal {
  readonly colour = false;
  readonly columns = 0;
  #out = '';
  #err = '';

  out(text: string): void {
    this.#out += text;
  }

  err(text: string): void {
    this.#err += text;
  }

  get results(): string {
    return this.#out;
  }

  get messages(): string {
    return this.#err;
  }
}
