import type { ExitCode, Terminal } from './terminal.js';
export interface SignArguments {
    /** The party that signs. */
    readonly as: string;
    readonly p12: string;
    readonly tsa?: string;
    readonly reason?: string;
    readonly location?: string;
    readonly out?: string;
}
/** `alternat sign`: signs an edition for a party; the file is replaced whole, or left as it is. */
export declare function runSign(file: string, options: SignArguments, terminal: Terminal): Promise<ExitCode>;
