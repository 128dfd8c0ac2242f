import type { Terminal } from './terminal.js';
/** Where the passphrase of a key file is found when nobody is there to be asked. */
export declare const PASSPHRASE_VARIABLE = "ALTERNAT_P12_PASSPHRASE";
/** Asks for a passphrase without showing it; `undefined` when the person breaks off or nobody can be asked. */
export declare function askPassphrase(question: string, terminal: Terminal): Promise<string | undefined>;
