import type { Edition } from '../../../model.js';
import type { Block } from '../node.js';
import type { Bookmark } from '../outline.js';
import type { Setting } from '../setting.js';
/** What the contents and the bookmarks say of the certification. */
export declare function certificationBookmark({ chrome }: Edition): Bookmark;
/** The page by which an officer certifies a true copy: the certification, and lines for place and date, name, office and seal. */
export declare function certification(edition: Edition, setting: Setting): Block;
