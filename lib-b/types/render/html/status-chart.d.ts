import type { Element } from 'hast';
import type { Edition, StatusLine } from '../../model.js';
/**
 * How many provisions of each language are certified, changed since, open and missing, a bar a language.
 * The table beside it says the same in figures, so that the picture is hidden from who reads by ear.
 */
export declare function statusChart(lines: readonly StatusLine[], { instrument, site }: Edition): Element;
