import type { Root } from 'hast';
import type { Artifact, Edition, Purpose } from '../../model.js';
/** Renders `index.html`: the choice of language, and every edition with its size and SHA-256. */
export declare function renderIndex(editions: readonly Edition[], artifacts: readonly Artifact[], template: Root, { draft }?: Purpose): Artifact;
