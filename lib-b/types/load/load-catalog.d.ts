import type { Diagnostic } from '../diagnostic.js';
import type { Catalog } from '../model.js';
/** A catalog, with the namespaces that could not be read, of which nothing can be said to be missing. */
export interface LoadedCatalog {
    readonly catalog: Catalog;
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads every message of `locales/<locale>/*.json`; a file's name is its namespace. */
export declare function loadCatalog(root: string, locale: string): Promise<LoadedCatalog>;
