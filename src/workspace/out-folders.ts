import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { parseYaml } from '../load/parse-yaml.js';
import { readSource } from '../load/read-source.js';
import { relocate } from './relocate.js';

const schema = z.looseObject({ id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/) });

/**
 * Where each of many instruments is published to: its own `dist`, or `out/<id>`, for which no two may have one id.
 * An instrument whose id cannot be read is never published, and its build tells why.
 */
export async function outFolders(folders: readonly string[], out: string | undefined): Promise<Outcome<string[]>> {
  if (out === undefined) return { value: folders.map((folder) => join(folder, 'dist')), diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, string>();
  const outs: string[] = [];
  for (const folder of folders) {
    const id = await readId(folder);
    outs.push(join(out, id ?? 'unnamed'));
    if (id === undefined) continue;
    const other = first.get(id);
    if (other === undefined) first.set(id, folder);
    else diagnostics.push(...relocate([sameId(id, other)], folder));
  }
  return { value: diagnostics.length > 0 ? undefined : outs, diagnostics };
}

function sameId(id: string, other: string): Diagnostic {
  const message = `the instrument in ${other} has the id \`${id}\` too, and both would be published to one folder`;
  return { rule: 'load/workspace', severity: 'error', message };
}

async function readId(folder: string): Promise<string | undefined> {
  const file = 'source/instrument.yaml';
  const text = await readSource(folder, file);
  return text.value === undefined ? undefined : parseYaml(file, text.value, schema).value?.value.id;
}
