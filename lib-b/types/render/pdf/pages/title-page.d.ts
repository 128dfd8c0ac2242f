import type { Edition } from '../../../model.js';
import type { Block } from '../node.js';
import type { Setting } from '../setting.js';
/** The title page: what the instrument is called, whose original this is, and in which language. */
export declare function titlePage(edition: Edition, setting: Setting, certifiedCopy: boolean): Block;
