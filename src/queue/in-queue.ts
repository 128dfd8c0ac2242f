import type { Job as QueuedJob } from 'bullmq';
import type { Outcome } from '../diagnostic.js';
import { runTask } from '../pool/run-task.js';
import type { Runner } from '../pool/runner.js';
import type { Task, TaskResult } from '../pool/task.js';
import { collect } from './collect.js';
import { connect } from './connect.js';
import { finished } from './finished.js';
import { inputFiles } from './input-files.js';
import { inputName, type Job, jobId, queueName } from './job.js';
import { pack } from './pack.js';
import { patiently } from './patiently.js';
import { sha256 } from './sha256.js';
import type { Store } from './store.js';
import { tellOfLoss } from './tell-of-loss.js';

export interface QueueOptions {
  readonly redis: string;
  readonly store: Store;
  /** Digest of the tool: only workers of the same build do its jobs. */
  readonly tool: string;
  /** Told when there is work and no worker, or no server. */
  readonly onWait: (message: string) => void;
}

/** Jobs that are in the queue at once: enough for many workers, and few enough to hold them all. */
const lanes = 64;
/** How long to wait for word of a job before asking, in milliseconds. */
const patience = 10_000;
/** A worker that dies loses its lock, and the job goes to another; what ends a worker each time is given up in the end. */
const keeping = { attempts: 3, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: { age: 3600 } };

/** Does builds by workers on other machines, through a queue in Redis; what is in the store already is not built again. */
export async function inQueue({ redis, store, tool, onWait }: QueueOptions): Promise<Outcome<Runner>> {
  const { value: packages, diagnostics } = await connect(redis);
  if (!packages) return { value: undefined, diagnostics };
  const { bullmq, Redis } = packages;
  const connection = new Redis(redis, { maxRetriesPerRequest: null });
  tellOfLoss(connection, onWait);
  const queue = new bullmq.Queue<Job>(queueName(tool), { connection });
  const events = new bullmq.QueueEvents(queueName(tool), { connection });
  // Each job that is waited for listens, and a connection that is lost is made again.
  queue.setMaxListeners(0);
  events.setMaxListeners(0);
  queue.on('error', () => {});
  events.on('error', () => {});

  let toldIdle = 0;
  // Tells whether the queue still knows of the job: a server that comes back may have forgotten what it held.
  const wait = async (job: QueuedJob<Job>): Promise<'completed' | 'forgotten'> => {
    for (;;) {
      const failure: unknown = await job.waitUntilFinished(events, patience).then(
        () => undefined,
        (error) => error,
      );
      const state = failure === undefined ? 'completed' : await job.getState();
      if (state === 'failed') throw failure;
      if (state === 'completed') return state;
      if (state === 'unknown') return 'forgotten';
      if ((await queue.getWorkersCount()) > 0 || Date.now() - toldIdle < 6 * patience) continue;
      toldIdle = Date.now();
      onWait('no worker of this build of alternat is there; waiting for one');
    }
  };

  const buildElsewhere = async (id: string, job: Job): Promise<void> => {
    const earlier = await queue.getJob(id);
    // The store has nothing of it, whatever the queue remembers.
    if (earlier && ['completed', 'failed'].includes(await earlier.getState())) await earlier.remove();
    for (;;) {
      const state = await wait(await queue.add('build', job, { jobId: id, ...keeping }));
      if (state === 'completed' || (await finished(store, id))) return;
    }
  };

  const run = async (task: Task): Promise<TaskResult> => {
    const files = task.kind === 'build' ? await inputFiles(task.folder) : undefined;
    if (task.kind !== 'build' || !files) return runTask(task);
    const { out, cache: _, ...options } = task.options;
    const zip = pack(files);
    const job = { input: sha256(zip), options };
    const id = jobId(job, tool);
    let done = await finished(store, id);
    if (!done) {
      await store.put(inputName(job.input), zip);
      await buildElsewhere(id, job);
      done = await finished(store, id);
    }
    if (!done) throw new Error(`the output of job ${id} is not in the store`);
    return collect(done, out);
  };

  const close = async (): Promise<void> => {
    await patiently(Promise.all([queue.close(), events.close()]));
    await patiently(Promise.all([queue.disconnect(), events.disconnect()]));
    connection.disconnect();
  };
  return { value: { lanes, run, close }, diagnostics: [] };
}
