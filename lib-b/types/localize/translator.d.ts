import type { Catalog, Instrument, Locale, Original } from '../model.js';
import { type Variables } from './variables.js';
/** Fills in what a text of one locale names, for one original; the result is inline Markdown. */
export type Translate = (text: string, namespace: string) => string;
/** The words of one locale, ready to be said in any original. */
export interface Translator {
    in(original: Original): Translate;
}
/**
 * Makes a translator on an i18next instance of its own: no fallback to another language, and nothing shared
 * with other instances.
 */
export declare function createTranslator(instrument: Instrument, locale: Locale, catalog: Catalog, extra: Variables): Translator;
