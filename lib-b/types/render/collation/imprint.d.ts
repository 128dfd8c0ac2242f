import type { ElementContent } from 'hast';
import type { Edition } from '../../model.js';
/** What an edition says of itself, for the end of a collation: without ids, and without the drawing that all share. */
export declare function imprint({ backMatter }: Edition): ElementContent[];
