import type { RequestListener } from 'node:http';
/** Answers with the files of a folder as they are at the moment; `index.html` for a folder. */
export declare function folderHandler(folder: string): RequestListener;
