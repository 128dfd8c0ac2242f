import type { Root } from 'hast';
import type { Artifact, Edition } from '../../model.js';
/** Renders `search/index.html`: a field, and room for what `src/browser/search.ts` finds in all languages. */
export declare function renderSearch(published: readonly Edition[], template: Root, { draft }: {
    readonly draft: boolean;
}): Artifact;
