import type { JobRecord } from './job.js';
import { outputName, recordName } from './job.js';
import { sha256 } from './sha256.js';
import type { Store } from './store.js';

/** What a job has left in the store. */
export interface Finished {
  readonly record: JobRecord;
  /** The packed publication; undefined where nothing was published. */
  readonly output: Uint8Array | undefined;
}

/** What a job has left in the store, held against its digests; undefined where it is not done, or not whole. */
export async function finished(store: Store, id: string): Promise<Finished | undefined> {
  const record = await readRecord(store, id);
  if (!record) return undefined;
  if (record.output === undefined) return { record, output: undefined };
  const output = await store.get(outputName(record.output));
  return output && sha256(output) === record.output ? { record, output } : undefined;
}

/** Enters a job as done; its output must be in the store before. */
export async function finish(store: Store, id: string, record: JobRecord): Promise<void> {
  const text = JSON.stringify(record);
  await store.put(recordName(id), new TextEncoder().encode(`${sha256(text)}\n${text}`));
}

async function readRecord(store: Store, id: string): Promise<JobRecord | undefined> {
  const bytes = await store.get(recordName(id));
  if (!bytes) return undefined;
  const [digest, text = ''] = new TextDecoder().decode(bytes).split('\n');
  // What has its digest is what a worker wrote.
  return sha256(text) === digest ? (JSON.parse(text) as JobRecord) : undefined;
}
