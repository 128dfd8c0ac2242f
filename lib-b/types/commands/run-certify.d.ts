import type { ExitCode, Terminal } from './terminal.js';
export interface CertifyArguments {
    readonly by: string;
    readonly unit?: readonly string[];
    readonly locale?: readonly string[];
}
/** `alternat certify`: records the texts that a person has found concordant. */
export declare function runCertify(dir: string, options: CertifyArguments, terminal: Terminal): Promise<ExitCode>;
