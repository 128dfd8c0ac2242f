/** Input that is not what it should be, met deep inside a reader; caught where the reader is called and told as a diagnostic. */
export declare class Malformed extends Error {
}
/** Runs a reader: its value, or why the input could not be read. Anything else thrown is a fault of ours and goes on. */
export declare function attempt<T>(read: () => T): T | Malformed;
