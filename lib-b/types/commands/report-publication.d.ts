import type { Outcome } from '../diagnostic.js';
import type { Artifact } from '../model.js';
import type { ExitCode, Terminal } from './terminal.js';
/** What was to be published, and how it is told. */
export interface Publication {
    /** Folder of the instrument, to which the places of problems are relative. */
    readonly dir: string;
    readonly out: string;
    readonly quiet: boolean;
    readonly json: boolean;
}
/** Tells of each file as it is made. */
export declare function reportArtifact({ path }: Artifact, { quiet, json }: Publication, terminal: Terminal): void;
/** Tells how a publication went. */
export declare function reportPublication(built: Outcome<Artifact[]>, options: Publication, terminal: Terminal): ExitCode;
