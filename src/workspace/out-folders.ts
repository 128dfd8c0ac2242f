import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { instrumentId } from './instrument-id.js';
import { relocate } from './relocate.js';

/** The folder of an instrument, and that to which it is published. */
export interface Target {
  readonly folder: string;
  readonly out: string;
}

/**
 * Where each of many instruments is published to: its own `dist`, or `out/<id>`, for which no two may have one id.
 * An instrument whose id cannot be read is never published, and its build tells why.
 */
export async function outFolders(folders: readonly string[], out: string | undefined): Promise<Outcome<Target[]>> {
  if (out === undefined)
    return { value: folders.map((folder) => ({ folder, out: join(folder, 'dist') })), diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, string>();
  const targets: Target[] = [];
  for (const folder of folders) {
    const id = await instrumentId(folder);
    targets.push({ folder, out: join(out, id ?? 'unnamed') });
    if (id === undefined) continue;
    const other = first.get(id);
    if (other === undefined) first.set(id, folder);
    else diagnostics.push(...relocate([sameId(id, other)], folder));
  }
  return { value: diagnostics.length > 0 ? undefined : targets, diagnostics };
}

function sameId(id: string, other: string): Diagnostic {
  const message = `the instrument in ${other} has the id \`${id}\` too, and both would be published to one folder`;
  return { rule: 'load/workspace', severity: 'error', message };
}
