import { toolDigest } from '../cache/tool-digest.js';
import { rules } from '../concord/registry.js';
import type { Diagnostic } from '../diagnostic.js';
import { packageRoot } from '../package-root.js';
import { serveQueue } from '../queue/serve-queue.js';
import { openStore } from '../queue/store.js';
import { pretty } from '../report/pretty.js';
import { version } from '../version.js';
import type { ExitCode, Terminal } from './terminal.js';
import { untilStopped } from './until-stopped.js';

export interface WorkerArguments {
  readonly redis: string;
  readonly store: string;
  readonly jobs?: number;
  readonly quiet: boolean;
}

/** `alternat worker`: does the builds that others put into a queue, until it is stopped; what it has begun, it ends. */
export async function runWorker(options: WorkerArguments, terminal: Terminal): Promise<ExitCode> {
  const { redis, jobs, quiet } = options;
  const tell = (line: string): void => {
    if (!quiet) terminal.err(`${line}\n`);
  };
  const fail = (diagnostics: readonly Diagnostic[]): ExitCode => {
    terminal.err(pretty(diagnostics, { version, rules, base: process.cwd(), colour: terminal.colour }));
    return 2;
  };
  const store = await openStore(options.store, process.env);
  if (!store.value) return fail(store.diagnostics);
  const { value: queue, diagnostics } = await serveQueue({
    redis,
    store: store.value,
    tool: toolDigest(packageRoot) ?? version,
    ...(jobs !== undefined && { jobs }),
    onJob: (id, failure) => tell(failure === undefined ? `✓ ${id}` : `✗ ${id}  ${failure}`),
    onWait: tell,
  });
  if (!queue) return fail(diagnostics);
  tell('Ready for jobs; Ctrl-C ends it.');
  await untilStopped();
  await queue.close();
  return 0;
}
