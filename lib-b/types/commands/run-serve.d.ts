import type { ExitCode, Terminal } from './terminal.js';
export interface ServeArguments {
    readonly port: number;
    readonly out?: string;
}
/** `alternat serve`: the published site of the instrument in `dir`, for a look. */
export declare function runServe(dir: string, options: ServeArguments, terminal: Terminal): Promise<ExitCode>;
