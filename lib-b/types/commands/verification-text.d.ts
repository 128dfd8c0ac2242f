import type { Verified } from './run-verify.js';
/** What was found of one file or folder, for a person. */
export declare function verificationText({ path, verification, files, diagnostics }: Verified): string;
