import type { Outcome } from '../diagnostic.js';
import type { Verification } from './verification.js';
/** One file of a publication. */
export interface VerifiedFile {
    readonly path: string;
    /** As published, published and signed since, or otherwise. */
    readonly state: 'same' | 'signed' | 'changed' | 'missing' | 'extra';
    /** What a PDF proves by itself. */
    readonly verification: Verification | undefined;
}
/** Holds a folder against its manifest: every file with its size and SHA-256, nothing missing, nothing besides. */
export declare function verifyDist(folder: string): Promise<Outcome<readonly VerifiedFile[]>>;
