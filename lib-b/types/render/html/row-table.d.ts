import type { Element, Properties } from 'hast';
import type { Edition } from '../../model.js';
import type { Discordance } from './discordances.js';
/** What a table of rows leads to and marks beside its texts. */
export interface RowTableOptions {
    /** Whether each language has a page of its own, to which its head leads. */
    readonly linked: boolean;
    /** By unit: the rows to be marked. */
    readonly discordances?: ReadonlyMap<string, Discordance>;
}
/** Editions side by side as a table, a column a language and a row a unit; the last cell of a row is the place of its permalink and mark. */
export declare function rowTable(editions: readonly Edition[], leading: Edition, options: RowTableOptions): Element;
/** The attributes of an element in the language of an edition. */
export declare function inLanguage({ locale }: Edition): Properties;
