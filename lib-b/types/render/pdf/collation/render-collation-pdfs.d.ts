import { type Outcome } from '../../../diagnostic.js';
import type { Artifact, Edition } from '../../../model.js';
import { type PdfOptions } from '../typeset.js';
/** Renders the editions of each original side by side, `pdf/<instrument>.collation.<original>.pdf`. */
export declare function renderCollationPdfs(editions: readonly Edition[], options: PdfOptions & {
    readonly onArtifact?: (artifact: Artifact) => void;
}): Promise<Outcome<Artifact[]>>;
