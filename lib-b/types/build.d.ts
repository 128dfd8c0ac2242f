import type { Cache } from './cache/cache.js';
import type { Concordance } from './concord/concordance.js';
import type { RuleSetting } from './concord/run-rules.js';
import { type Diagnostic, type Outcome } from './diagnostic.js';
import type { Artifact, Edition, Project, Purpose, Standing } from './model.js';
export type Format = 'html' | 'pdf' | 'collation';
export interface BuildOptions {
    readonly out: string;
    /** Locales to publish; all where absent. */
    readonly locales?: readonly string[];
    readonly formats: readonly Format[];
    readonly asTransmitted: boolean;
    readonly purpose?: Purpose;
    /** The same unit begins on the same page in the PDF editions of all languages. */
    readonly synoptic?: boolean;
    readonly rules: Readonly<Record<string, RuleSetting>>;
    /** Where artifacts are kept: what was made and proved of the same files is taken from there. */
    readonly cache?: Cache;
    /** Told of each edition as it is made. */
    readonly onArtifact?: (artifact: Artifact) => void;
}
/** What decides the bytes of a publication. */
type Making = Omit<BuildOptions, 'out'>;
/** An instrument as read and held against itself. */
export interface Checked {
    readonly project: Project;
    /** Made when they are first asked for. */
    readonly editions: readonly Edition[];
    readonly concordance: Concordance;
    /** What the rules found and the register does not accept. */
    readonly findings: readonly Diagnostic[];
}
/** Locales that were asked for and that the instrument has not. */
export declare function unknownLocales({ instrument }: Project, locales?: readonly string[]): Diagnostic[];
/** load → localize → concord: the value is there whenever the structure could be read, however discordant the texts. */
export declare function check(root: string, rules?: Readonly<Record<string, RuleSetting>>): Promise<Outcome<Checked>>;
/** load → localize → concord → render → prove → publish: nothing is published unless every version says the same. */
export declare function build(root: string, options: BuildOptions): Promise<Outcome<Artifact[]>>;
/** The site of a checked instrument as drafts, for a look: nothing of it is proved, and nothing is published. */
export declare function preview({ project, editions, concordance }: Checked, found: readonly Diagnostic[]): Promise<Artifact[]>;
/** render → prove; `found` is what was found before, and is told with the rest. */
export declare function makeEditions(editions: readonly Edition[], options: Making, found: readonly Diagnostic[], standing?: Standing): Promise<Outcome<Artifact[]>>;
/** Publishes what was made, if it was. */
export declare function publishMade(made: Outcome<Artifact[]>, out: string): Promise<Outcome<Artifact[]>>;
/** The concordance of the instrument in a folder, for those who only want to read it. */
export declare function loadConcordance(root: string): Promise<Outcome<Concordance>>;
export {};
