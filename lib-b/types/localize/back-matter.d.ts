import type { Root as HastRoot } from 'hast';
import type { EditionUnit, Locale, Project } from '../model.js';
import type { Correction } from './correction.js';
import type { Translate } from './translator.js';
/** What the back matter of an edition is made of. */
export interface BackMatter {
    readonly project: Project;
    readonly locale: Locale;
    /** The units of the edition, in order. */
    readonly units: readonly EditionUnit[];
    /** What was corrected in the text of the edition. */
    readonly corrections: readonly Correction[];
    readonly asTransmitted: boolean;
    readonly chrome: Readonly<Record<string, string>>;
    readonly translate: Translate;
    readonly digest: string;
}
/** Notes, rectifications and imprint of an edition: what it says of itself, apart from the text. */
export declare function backMatter(matter: BackMatter): HastRoot;
