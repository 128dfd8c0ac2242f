import type { Outcome } from '../diagnostic.js';
/**
 * The folders of the instruments that the workspace file `name` of a folder names, sorted, each beginning with that
 * folder. A pattern may be a glob, and leaves out what it matches where it begins with `!`; one that matches no folder
 * with a `source/instrument.yaml` is an error.
 */
export declare function readWorkspace(folder: string, name: string): Promise<Outcome<string[]>>;
