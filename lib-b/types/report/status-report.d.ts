import type { StatusLine } from '../model.js';
/** The status as a table in aligned columns, figures to the right. */
export declare function statusTable(lines: readonly StatusLine[]): string;
/** A badge that says how much of the instrument is certified, or that it is discordant, as an SVG picture. */
export declare function statusBadge(lines: readonly StatusLine[]): string;
