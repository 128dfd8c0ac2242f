import type { Outcome } from '../diagnostic.js';
import type { Edition, Project } from '../model.js';
/** What a procès-verbal is drawn up from. */
export interface Rectified {
    /** With its rectifications applied. */
    readonly project: Project;
    readonly editions: readonly Edition[];
    /** The editions of the version before; where absent, the recorded rectifications are the corrections. */
    readonly before: readonly Edition[] | undefined;
    /** Name and version of the tool, for the imprint. */
    readonly tool: string;
}
/** Draws up the procès-verbal of rectification of an instrument: an instrument itself, with an edition for each of its editions. */
export declare function procesVerbal({ project, editions, before, tool }: Rectified): Outcome<Edition[]>;
