import type { ExitCode, Terminal } from './terminal.js';
export interface AcceptArguments {
    readonly rule: string;
    readonly unit: string;
    readonly reason: string;
    readonly by: string;
}
/** `alternat accept`: enters the findings of one rule in one unit into the divergence register. */
export declare function runAccept(dir: string, options: AcceptArguments, terminal: Terminal): Promise<ExitCode>;
