import { type BuildOptions, type Format } from './build.js';
import { type Outcome } from './diagnostic.js';
import type { Artifact } from './model.js';
export interface ProcesVerbalOptions extends Pick<BuildOptions, 'out' | 'onArtifact'> {
    readonly formats: readonly Format[];
    /** Folder of the version before; where absent, the recorded rectifications are set out. */
    readonly before?: string;
}
/** check → draw up → render → prove → publish: the procès-verbal of rectification of the instrument in a folder, in every language. */
export declare function buildProcesVerbal(root: string, options: ProcesVerbalOptions): Promise<Outcome<Artifact[]>>;
