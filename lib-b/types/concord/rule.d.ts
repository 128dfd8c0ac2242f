import type { Fix, Passage, Severity } from '../diagnostic.js';
import type { Concordance } from './concordance.js';
/** What a rule reports; the runner adds rule id, severity, place and counterparts. */
export interface Finding {
    readonly unit: string;
    /** The locales that stand apart: the minority, or both where there are only two. */
    readonly locales: readonly string[];
    /** One sentence that names the point and the locale that stands apart. */
    readonly message: string;
    readonly actual?: string;
    readonly expected?: string;
    /** What each locale says of the point at issue, by locale id. */
    readonly counterparts?: Readonly<Record<string, string>>;
    /** The words at issue in the text of each locale; where a rule gives none, the runner looks for its counterparts. */
    readonly passages?: Readonly<Record<string, readonly Passage[]>>;
    /** Offset into the raw message at which the problem stands, for its line and column. */
    readonly offset?: number;
    /** A safe change to the raw message of the one locale named. */
    readonly fix?: Fix;
}
export type RuleGroup = 'completeness' | 'structure' | 'values' | 'terms' | 'names' | 'force' | 'testimonium' | 'length' | 'typography';
/** One rule of concordance: its file is the whole truth about it. */
export interface Rule {
    /** Also the name of its file, of its fixture folder and of its anchor in the README. */
    readonly id: string;
    readonly group: RuleGroup;
    readonly severity: Severity;
    /** One sentence: what it reports. */
    readonly summary: string;
    /** One or two sentences: what goes wrong when it is not heeded. */
    readonly why: string;
    /** True when it needs an instrument and cannot judge texts from elsewhere. */
    readonly needsInstrument?: boolean;
    check(concordance: Concordance): Iterable<Finding>;
}
