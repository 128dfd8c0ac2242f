import type { Edition } from '../../../model.js';
import type { RunningBlock } from '../pdfmake-internals.js';
import type { Setting } from '../setting.js';
/** The running header: the title and, in a text as transmitted, the marks that its pages bore. The title page has none. */
export declare function header(edition: Edition, setting: Setting): RunningBlock;
/** The running footer: the number of the page among all pages. */
export declare function footer(setting: Setting): RunningBlock;
