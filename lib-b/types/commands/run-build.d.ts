import { type BuildOptions, type Format } from '../build.js';
import type { Cache } from '../cache/cache.js';
import type { RuleSetting } from '../concord/run-rules.js';
import type { ManyArguments } from './run-many.js';
import type { ExitCode, Terminal } from './terminal.js';
export interface BuildArguments extends ManyArguments {
    readonly out?: string;
    readonly locale?: readonly string[];
    readonly format: readonly Format[];
    readonly synoptic?: boolean;
    readonly asTransmitted: boolean;
    readonly draft?: boolean;
    readonly certifiedCopy?: boolean;
    readonly quiet: boolean;
    readonly json: boolean;
    readonly rule: Readonly<Record<string, RuleSetting>>;
    readonly cache?: Cache;
}
/** `alternat build`: renders, proves and publishes the editions of the instrument in a folder, or of each of many. */
export declare function runBuild(folders: readonly string[], options: BuildArguments, terminal: Terminal): Promise<ExitCode>;
/** What the command line asks of a build. */
export declare function buildOptions(options: BuildArguments, out: string): Omit<BuildOptions, 'onArtifact'>;
