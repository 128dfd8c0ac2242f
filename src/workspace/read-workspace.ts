import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { parseYaml } from '../load/parse-yaml.js';
import { readSource } from '../load/read-source.js';
import { relocate } from './relocate.js';

const pattern = z
  .string()
  .min(1)
  .refine((text) => !/^!?\//.test(text) && !text.split('/').includes('..') && !text.includes('\\'), {
    error: 'an instrument stands below the folder of the workspace, and its path is written with /',
  });

const schema = z.strictObject({ instruments: z.array(pattern).min(1) });

/**
 * The folders of the instruments that the workspace file `name` of a folder names, sorted, each beginning with that
 * folder. A pattern may be a glob, and leaves out what it matches where it begins with `!`; one that matches no folder
 * with a `source/instrument.yaml` is an error.
 */
export async function readWorkspace(folder: string, name: string): Promise<Outcome<string[]>> {
  const text = await readSource(folder, name);
  if (text.value === undefined) return refuse(text.diagnostics, folder);
  const read = parseYaml(name, text.value, schema);
  if (!read.value) return refuse(read.diagnostics, folder);
  const { value, placeOf } = read.value;
  const found = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, wanted] of value.instruments.entries()) {
    const isExclusion = wanted.startsWith('!');
    const matches = await instrumentsAt(folder, isExclusion ? wanted.slice(1) : wanted);
    for (const match of matches) isExclusion ? found.delete(match) : found.add(match);
    if (matches.length > 0 || isExclusion) continue;
    const place = placeOf(['instruments', index]);
    const message = `no folder that matches has a source/instrument.yaml: ${wanted}`;
    diagnostics.push({ rule: 'load/workspace', severity: 'error', message, place });
  }
  if (diagnostics.length === 0 && found.size === 0) {
    const message = 'the workspace names no instrument';
    diagnostics.push({ rule: 'load/workspace', severity: 'error', message, place: placeOf(['instruments']) });
  }
  if (diagnostics.length > 0) return refuse(diagnostics, folder);
  return { value: [...found].sort(), diagnostics: [] };
}

async function instrumentsAt(folder: string, wanted: string): Promise<string[]> {
  const files = await glob(`${wanted.replace(/\/+$/, '')}/source/instrument.yaml`, {
    cwd: folder,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return files.map((file) => join(folder, dirname(dirname(file))));
}

function refuse(diagnostics: readonly Diagnostic[], folder: string): Outcome<string[]> {
  return { value: undefined, diagnostics: relocate(diagnostics, folder) };
}
