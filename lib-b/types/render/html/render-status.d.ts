import type { Root } from 'hast';
import type { Artifact, Edition, Standing } from '../../model.js';
/** Renders `status/index.html`: how far each language of each part is, what is found wrong, and what is accepted as it is. */
export declare function renderStatus(editions: readonly Edition[], standing: Standing, template: Root): Artifact;
