import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from '../build.js';
import type { Cache } from '../cache/cache.js';
import type { RuleSetting } from '../concord/run-rules.js';
import type { Format } from '../make-editions.js';
import { areMany } from '../workspace/workspace-file.js';
import { reportArtifact, reportPublication } from './report-publication.js';
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
  /** Nothing that was kept is wanted. */
  readonly anew?: boolean;
  /** Address of the Redis server whose queue hands the builds to workers; built here where absent. */
  readonly redis?: string;
  /** Folder, or `s3://bucket/prefix`, through which inputs go to workers and outputs come back. */
  readonly store?: string;
}

/** `alternat build`: renders, proves and publishes the editions of the instrument in a folder, or of each of many. */
export async function runBuild(
  folders: readonly string[],
  options: BuildArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const misuse = misuseOf(options);
  if (misuse !== undefined) {
    terminal.err(`${misuse}\n`);
    return 2;
  }
  if (options.shard || options.redis !== undefined || areMany(folders))
    return (await import('./run-build-many.js')).runBuildMany(folders, options, terminal);
  const [dir = '.'] = folders;
  const out = options.out ?? join(dir, 'dist');
  const publication = { dir, out, quiet: options.quiet, json: options.json };
  const built = await build(dir, {
    ...buildOptions(options, out),
    threads: options.jobs ?? availableParallelism(),
    onArtifact: (artifact) => reportArtifact(artifact, publication, terminal),
  });
  return reportPublication(built, publication, terminal);
}

function misuseOf({ redis, store, anew }: BuildArguments): string | undefined {
  if (redis === undefined) return store === undefined ? undefined : '--store is for --redis.';
  if (store === undefined) return '--redis needs --store, where inputs and outputs are kept.';
  return anew ? '--no-cache cannot go with --redis, whose store keeps what was made.' : undefined;
}

/** What the command line asks of a build. */
export function buildOptions(options: BuildArguments, out: string): Omit<BuildOptions, 'onArtifact'> {
  return {
    out,
    ...(options.locale && { locales: options.locale }),
    formats: options.format,
    synoptic: options.synoptic ?? false,
    asTransmitted: options.asTransmitted,
    purpose: { draft: options.draft ?? false, certifiedCopy: options.certifiedCopy ?? false },
    rules: options.rule,
    ...(options.cache && { cache: options.cache }),
  };
}
