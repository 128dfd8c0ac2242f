import type { ExitCode, Terminal } from './terminal.js';
export interface DevArguments {
    readonly port: number;
}
/** `alternat dev`: the site of the instrument in `dir` as its files are, made anew when they change. */
export declare function runDev(dir: string, { port }: DevArguments, terminal: Terminal): Promise<ExitCode>;
