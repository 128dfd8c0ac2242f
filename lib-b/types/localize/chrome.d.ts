import type { Catalog } from '../model.js';
import type { Translate } from './translator.js';
/** The words of the page around the text, by key of the `edition` namespace; empty where a locale has none. */
export declare function chromeOf(catalog: Catalog, translate: Translate): Readonly<Record<string, string>>;
/** A message without its markup. */
export declare function plain(text: string | undefined): string;
