import { type Preview } from './preview.js';
import { type Listening, type NotListening } from './start-server.js';
export interface DevOptions {
    readonly port: number;
    /** Folder of the last publication, of which the files are served that are not made here. */
    readonly published: string;
    /** Told of each time the pages were made. */
    readonly onPreview?: (preview: Preview, milliseconds: number) => void;
}
/**
 * Serves the site of an instrument as its files are, and makes it anew when they change. The pages are drafts and are
 * kept in memory: what is published is made, and proved, by `alternat build` alone.
 */
export declare function startDevServer(root: string, options: DevOptions): Promise<Listening | NotListening>;
