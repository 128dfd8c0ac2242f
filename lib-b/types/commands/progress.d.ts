import type { Terminal } from './terminal.js';
export interface Progress {
    /** Tells that one more of the instruments is done, and how it went. */
    done(name: string, isGood: boolean): void;
    /** Takes away what is only of the moment. */
    end(): void;
}
/** Tells how far a run over `total` instruments is: in one line with the time left on a terminal, in a line for each elsewhere. */
export declare function progress(total: number, terminal: Terminal, now?: () => number): Progress;
/** Tells nothing. */
export declare const noProgress: Progress;
