import type { Cache } from '../cache/cache.js';
import type { ExitCode, Terminal } from './terminal.js';
export interface StatusArguments {
    readonly json: boolean;
    readonly badge?: string;
    readonly cache?: Cache;
}
/** `alternat status`: how far each language is, by part. */
export declare function runStatus(dir: string, options: StatusArguments, terminal: Terminal): Promise<ExitCode>;
