import type { Root } from 'hast';
import type { Edition, Locale } from '../../model.js';
/**
 * Gives each unit of a page a link to itself and one to the same unit in each other language.
 * The links have names but no text, which the style sheet shows, so that the text of a unit stays that of the unit.
 */
export declare function withUnitLinks(body: Root, { units, site, locale }: Edition, locales: readonly Locale[]): Root;
