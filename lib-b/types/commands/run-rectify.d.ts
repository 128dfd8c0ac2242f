import type { Format } from '../build.js';
import type { ExitCode, Terminal } from './terminal.js';
export interface RectifyArguments {
    readonly out: string;
    readonly before?: string;
    readonly format: readonly Format[];
    readonly quiet: boolean;
    readonly json: boolean;
}
/** `alternat rectify`: draws up the procès-verbal of rectification of the instrument in `dir`. */
export declare function runRectify(dir: string, options: RectifyArguments, terminal: Terminal): Promise<ExitCode>;
