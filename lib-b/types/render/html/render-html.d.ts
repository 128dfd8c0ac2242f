import type { Artifact, Edition, Purpose, Standing } from '../../model.js';
/** Which pages are asked for. */
export interface HtmlPages {
    /** One for each language, and the index. */
    readonly editions: boolean;
    /** The one that sets all languages side by side. */
    readonly collation: boolean;
}
/** Renders the public pages, each language in the order of parties that is its own, and the style sheet; `files` is what they offer for download. */
export declare function renderHtml(editions: readonly Edition[], files: readonly Artifact[], wanted?: HtmlPages, { draft }?: Purpose, standing?: Standing): Promise<Artifact[]>;
