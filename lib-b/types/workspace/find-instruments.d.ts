import type { Outcome } from '../diagnostic.js';
/** The folders of all instruments that the folders on the command line are or, as workspaces, hold; each once, in order. */
export declare function findInstruments(folders: readonly string[]): Promise<Outcome<string[]>>;
