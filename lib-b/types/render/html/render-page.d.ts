import type { Root } from 'hast';
import type { Artifact, Edition, Locale } from '../../model.js';
/** What a page must know beside its edition. */
export interface Neighbours {
    readonly locales: readonly Locale[];
    /** Files that go with it, to be offered for download. */
    readonly files: readonly Artifact[];
    /** The pages of all languages that are published with it. */
    readonly pages: readonly SitePage[];
    readonly draft: boolean;
}
export type SitePage = 'parallel' | 'search' | 'status';
/** Renders the public page of an edition, `<locale>/index.html`. */
export declare function renderPage(edition: Edition, template: Root, neighbours: Neighbours): Artifact;
