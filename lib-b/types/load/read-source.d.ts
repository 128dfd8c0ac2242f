import type { Outcome } from '../diagnostic.js';
/**
 * Reads a text file of the project at `path`, relative to `root`.
 * Errors, each at its place: missing or unreadable, a link that leaves the folder, too large, not UTF-8,
 * a byte order mark, CRLF line ends, NUL characters. Bytes that nobody sees must not change a text that is signed.
 */
export declare function readSource(root: string, path: string): Promise<Outcome<string>>;
