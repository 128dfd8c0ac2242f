import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Task, TaskResult } from '../pool/task.js';
import { scratchFolder } from '../scratch-folder.js';
import { readPublication } from '../verify/read-publication.js';
import { finish, finished } from './finished.js';
import { inputName, type Job, outputName } from './job.js';
import { pack, unpack } from './pack.js';
import { sha256 } from './sha256.js';
import type { Store } from './store.js';

/**
 * Does a job: its input comes from the store, and its output goes there, and after it the record that says so. A job
 * that another worker has done is left alone. Rejects where it is to be tried again.
 */
export async function work(
  job: Job,
  id: string,
  store: Store,
  build: (task: Task) => Promise<TaskResult>,
): Promise<void> {
  if (await finished(store, id)) return;
  const input = await store.get(inputName(job.input));
  if (!input || sha256(input) !== job.input) throw new Error(`the input ${job.input} is not in the store`);
  const scratch = await scratchFolder(tmpdir(), 'alternat-job-');
  try {
    const folder = join(scratch, 'instrument');
    const out = join(scratch, 'out');
    await writeFiles(folder, unpack(input));
    const result = await build({ kind: 'build', folder, options: { ...job.options, out } });
    const fault = result.diagnostics.find(({ rule }) => rule === 'fault' || rule === 'publish');
    if (fault) throw new Error(fault.message);
    const output = result.files && (await packPublication(out));
    if (output) await store.put(outputName(sha256(output)), output);
    await finish(store, id, { ...result, output: output && sha256(output) });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

async function packPublication(folder: string): Promise<Uint8Array> {
  const { value, diagnostics } = await readPublication(folder);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return pack(new Map(value.files.map(({ path, bytes }) => [path, bytes])));
}
