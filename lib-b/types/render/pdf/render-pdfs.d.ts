import type { Outcome } from '../../diagnostic.js';
import type { Artifact, Edition } from '../../model.js';
import type { PdfOptions } from './typeset.js';
/** What a caller may decide of the PDF editions. */
export interface PdfsOptions extends Omit<PdfOptions, 'starts'> {
    /** The same unit begins on the same page in all languages of an original. */
    readonly synoptic?: boolean;
    readonly onArtifact?: (artifact: Artifact) => void;
}
/** Renders the PDF of each edition, `pdf/<instrument>.<locale>.<original>.pdf`. */
export declare function renderPdfs(editions: readonly Edition[], { synoptic, onArtifact, ...options }: PdfsOptions): Promise<Outcome<Artifact[]>>;
