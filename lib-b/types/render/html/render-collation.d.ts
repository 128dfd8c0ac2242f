import type { ElementContent, Root } from 'hast';
import type { Artifact, Edition } from '../../model.js';
/** Renders `collation/index.html`: the public editions side by side to be read or printed as they stand, with their imprints; `linked` when their own pages are published. */
export declare function renderCollation(published: readonly Edition[], template: Root, { linked, draft }: {
    readonly linked: boolean;
    readonly draft: boolean;
}): Artifact;
/** What the text is not: final, or as rectified. */
export declare function marks(editions: readonly Edition[], draft: boolean): ElementContent[];
