import type { Diagnostic } from '../diagnostic.js';
import type { Artifact } from '../model.js';
/** The site as the files of an instrument are now, and what is found wrong with them. */
export interface Preview {
    /** By path; empty where the structure cannot be read. */
    readonly files: ReadonlyMap<string, Artifact>;
    readonly findings: readonly Diagnostic[];
    /** A file cannot be read, so that texts are absent from the pages that nobody took out. */
    readonly isBroken: boolean;
}
/** Makes the pages of an instrument in memory, as drafts: whatever is wrong, what can be shown is shown. */
export declare function makePreview(root: string): Promise<Preview>;
