import type { Render } from '../setting.js';
/** Renders hast by the two tables above. An element in neither is an error: what is not understood is never skipped. */
export declare const render: Render;
