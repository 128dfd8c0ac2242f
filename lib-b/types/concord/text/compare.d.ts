import type { Concordance } from '../concordance.js';
import type { Finding } from '../rule.js';
import { type Side } from './pairs.js';
/** A point on which versions can be compared directly. */
interface Point<T> {
    /** What is compared, as a noun phrase for the message. */
    readonly what: string;
    /** What a version says of it; undefined where nothing can be known. */
    of(side: Side): T | undefined;
    /** A form in which it compares, and in which it is shown. */
    show(value: T): string;
}
/** Reports the units whose versions say different things of a point. */
export declare function differences<T>(concordance: Concordance, point: Point<T>): Iterable<Finding>;
/** What each locale says, for a message: `en` says 3; `es` says 2. */
export declare function said(counterparts: Readonly<Record<string, string>>): string;
export {};
