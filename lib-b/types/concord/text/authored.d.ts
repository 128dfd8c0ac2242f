import type { TypographyData } from '../../language/typography-data.js';
import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import type { Finding } from '../rule.js';
/** Stands in the place of what typography must not touch, so that offsets stay those of the message. */
export declare const hidden = "\uFFFC";
/** The message as authored with placeholders, nested messages, code, addresses and targets of links blotted out. */
export declare const authoredText: (key: Reading) => string;
/** The typography of a locale: of its own tag, or of the longest tag before it that has data. */
export declare const typographyOf: (key: ConcordLocale) => TypographyData | undefined;
/** A slip of typography in a message. */
export interface Slip {
    readonly message: string;
    readonly start: number;
    readonly end: number;
    /** What to put there, where that is safe. */
    readonly replacement?: string;
}
/** Reports the slips that a function finds in each message; one finding a slip, each with its place and its fix. */
export declare function slips({ rows, locales }: Concordance, find: (text: string, locale: ConcordLocale) => Iterable<Slip>): Iterable<Finding>;
