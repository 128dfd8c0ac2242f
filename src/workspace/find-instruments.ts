import { resolve } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { readWorkspace } from './read-workspace.js';
import { workspaceFile } from './workspace-file.js';

/** The folders of all instruments that folders are or, as workspaces, hold; each once, sorted. Of no folder, those of this one. */
export async function findInstruments(folders: readonly string[]): Promise<Outcome<string[]>> {
  const found = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders.length > 0 ? folders : ['.']) {
    const name = workspaceFile(folder);
    const read = name === undefined ? { value: [folder], diagnostics: [] } : await readWorkspace(folder, name);
    diagnostics.push(...read.diagnostics);
    for (const one of read.value ?? []) if (!found.has(resolve(one))) found.set(resolve(one), one);
  }
  return { value: diagnostics.length > 0 ? undefined : [...found.values()].sort(), diagnostics };
}
