import type { ServerResponse } from 'node:http';
/** Sends the newest state of something to every page that listens (server-sent events, WHATWG HTML 9.2). */
export declare class EventStream {
    #private;
    /** Takes up a page, and tells it the state at once. */
    open(response: ServerResponse): void;
    send(state: unknown): void;
    close(): void;
}
