import type { RunHandler } from '../setting.js';
/** `em`: italics, upright again inside italics. */
export declare const em: RunHandler;
/** `strong`: bold. */
export declare const strong: RunHandler;
/** `code`: a stretch of letters taken as they are; the family has no fixed pitch, so it keeps the face around it. */
export declare const code: RunHandler;
/** `span`: a passage, as a rule in another language; every other group of a long number is bold, so that the eye keeps its place. */
export declare const span: RunHandler;
/** `sup`: raised. */
export declare const sup: RunHandler;
/** `sub`: lowered. */
export declare const sub: RunHandler;
/** `br`: a new line inside the paragraph. */
export declare const br: RunHandler;
