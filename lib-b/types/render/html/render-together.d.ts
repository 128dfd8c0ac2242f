import type { Diagnostic } from '../../diagnostic.js';
import type { Artifact, Edition } from '../../model.js';
export interface TogetherOptions {
    readonly draft: boolean;
    /** What the versions were found to disagree on; a draft marks it. */
    readonly findings: readonly Diagnostic[];
}
/** Renders the pages that are of all languages, with their scripts and data: side by side, where there are two, and search. */
export declare function renderTogether(published: readonly Edition[], { draft, findings }: TogetherOptions): Promise<Artifact[]>;
