import type { ServerResponse } from 'node:http';

/** Sends the newest state of something to every page that listens (server-sent events, WHATWG HTML 9.2). */
export class EventStream {
  readonly #listeners = new Set<ServerResponse>();
  #last: string | undefined;

  /** Takes up a page, and tells it the state at once. */
  open(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(this.#last ?? ': waiting\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  send(state: unknown): void {
    this.#last = `data: ${JSON.stringify(state)}\n\n`;
    for (const response of this.#listeners) response.write(this.#last);
  }

  close(): void {
    for (const response of this.#listeners) response.end();
  }
}
