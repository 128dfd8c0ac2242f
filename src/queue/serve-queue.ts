import { availableParallelism } from 'node:os';
import type { Outcome } from '../diagnostic.js';
import { inThreads } from '../pool/runner.js';
import { connect } from './connect.js';
import { type Job, jobId, queueName } from './job.js';
import { patiently } from './patiently.js';
import type { Store } from './store.js';
import { tellOfLoss } from './tell-of-loss.js';
import { work } from './work.js';

export interface WorkerOptions {
  readonly redis: string;
  readonly store: Store;
  readonly tool: string;
  /** Jobs at a time, each in a thread; as many as there are cores where absent. */
  readonly jobs?: number;
  /** Told of each job as it ends, with what went wrong if anything did. */
  readonly onJob: (id: string, failure?: string) => void;
  /** Told when the server is not there. */
  readonly onWait: (message: string) => void;
}

/** How long a job stays with a worker of which nothing is heard, and how often the others look, in milliseconds. */
const patience = { lockDuration: 10_000, stalledInterval: 5_000 };
/** Workers that a job may lose before it is given up: what ends every worker must not go round for ever. */
const maxStalledCount = 5;

/** Does the jobs of a queue until it is closed. The builds are done in threads, so that the worker always shows it is alive. */
export async function serveQueue(options: WorkerOptions): Promise<Outcome<{ close(): Promise<void> }>> {
  const { redis, store, tool, jobs = availableParallelism(), onJob, onWait } = options;
  const { value: packages, diagnostics } = await connect(redis);
  if (!packages) return { value: undefined, diagnostics };
  const { bullmq, Redis } = packages;
  const connection = new Redis(redis, { maxRetriesPerRequest: null });
  tellOfLoss(connection, onWait);
  const threads = await inThreads(Math.max(jobs, 1));
  const doJob = async ({ id, data }: { id?: string | undefined; data: Job }): Promise<void> => {
    if (id === undefined || !/^[0-9a-f]{64}$/.test(data.input) || jobId(data, tool) !== id)
      throw new bullmq.UnrecoverableError('the job is not one that alternat has put there');
    await work(data, id, store, threads.run);
  };
  const worker = new bullmq.Worker<Job>(queueName(tool), doJob, {
    connection,
    concurrency: threads.lanes,
    maxStalledCount,
    ...patience,
  });
  worker.on('error', () => {}); // it connects again by itself
  worker.on('completed', ({ id = '' }) => onJob(id));
  worker.on('failed', (job, error) => onJob(job?.id ?? '', error.message));
  const close = async (): Promise<void> => {
    // What is begun is ended, if there is a server to be told of it.
    if (connection.status === 'ready') await worker.close();
    else await patiently(worker.close(true));
    await threads.close();
    await patiently(worker.disconnect());
    connection.disconnect();
  };
  return { value: { close }, diagnostics: [] };
}
