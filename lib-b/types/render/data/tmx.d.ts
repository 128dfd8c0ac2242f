import type { Artifact } from '../../model.js';
import type { Alignment } from './alignment.js';
/** Renders `units.tmx`: the aligned units as a translation memory (TMX 1.4b), of which no language is the source. */
export declare function renderTmx({ instrument, tool, locales, units }: Alignment): Artifact;
