/** Waits until the process is asked to stop, by Ctrl-C or by another process. */
export declare function untilStopped(): Promise<void>;
