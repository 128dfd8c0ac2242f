import type { Block } from '../node.js';
import { type Bookmark } from '../outline.js';
import type { Setting } from '../setting.js';
/** The contents: every heading with the number of its page, on a page of its own. */
export declare function contents(bookmarks: readonly Bookmark[], setting: Setting): Block;
