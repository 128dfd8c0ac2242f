import type { TaskResult } from '../pool/task.js';
import { publish } from '../publish/publish.js';
import { verifyPublication } from '../verify/read-publication.js';
import type { Finished } from './finished.js';
import { unpack } from './pack.js';

/** Publishes here what a job has made elsewhere, every file held against its manifest. */
export async function collect({ record, output }: Finished, out: string): Promise<TaskResult> {
  const { output: _, ...result } = record;
  if (!output) return result;
  const { value, diagnostics } = verifyPublication(unpack(output), out);
  if (!value) return { ...result, files: undefined, diagnostics: [...result.diagnostics, ...diagnostics] };
  const unpublished = await publish(value.files, out);
  return {
    ...result,
    files: unpublished.length > 0 ? undefined : result.files,
    diagnostics: [...result.diagnostics, ...unpublished],
  };
}
