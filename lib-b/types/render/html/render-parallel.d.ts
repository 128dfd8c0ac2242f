import type { Element, Root } from 'hast';
import type { Artifact, Edition } from '../../model.js';
import type { Discordance } from './discordances.js';
export interface ParallelOptions {
    readonly draft: boolean;
    /** By unit: what is marked in a draft. */
    readonly discordances?: ReadonlyMap<string, Discordance>;
}
/**
 * Renders `parallel/index.html`: the public editions side by side, a row a unit. Without JavaScript it is a table of all
 * languages; `src/browser/parallel.ts` gives the choice of columns, and shows and fills what is hidden here.
 */
export declare function renderParallel(published: readonly Edition[], template: Root, { draft, discordances }: ParallelOptions): Artifact;
/** The pages of the languages. */
export declare function languageList(editions: readonly Edition[]): Element;
