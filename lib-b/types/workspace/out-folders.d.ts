import type { Outcome } from '../diagnostic.js';
/**
 * Where each of many instruments is published to: its own `dist`, or `out/<id>`, for which no two may have one id.
 * An instrument whose id cannot be read is never published, and its build tells why.
 */
export declare function outFolders(folders: readonly string[], out: string | undefined): Promise<Outcome<string[]>>;
