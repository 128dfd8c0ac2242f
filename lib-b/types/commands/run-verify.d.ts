import type { Diagnostic } from '../diagnostic.js';
import type { Verification } from '../verify/verification.js';
import type { VerifiedFile } from '../verify/verify-dist.js';
import type { ExitCode, Terminal } from './terminal.js';
export interface VerifyArguments {
    /** The manifest of the publication; where absent, one beside a file or in the folder above it. */
    readonly manifest?: string;
    readonly json: boolean;
}
/** What was found of one file or folder. */
export interface Verified {
    readonly path: string;
    readonly verification?: Verification | undefined;
    readonly files?: readonly VerifiedFile[] | undefined;
    readonly diagnostics: readonly Diagnostic[];
}
/** `alternat verify`: says of editions, or of a folder as published, what they are, who signed them and whether they were changed. */
export declare function runVerify(paths: readonly string[], options: VerifyArguments, terminal: Terminal): Promise<ExitCode>;
