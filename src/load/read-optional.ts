import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Outcome } from '../diagnostic.js';
import { type Located, parseYaml } from './parse-yaml.js';
import { readSource } from './read-source.js';

/**
 * Reads a YAML or JSON file that an instrument may do without and holds it against a schema.
 * A file that is not there reads as `none`; the value is undefined only when there is a file that does not hold.
 */
export async function readOptional<T>(
  root: string,
  file: string,
  schema: ZodType<T>,
  none: T,
): Promise<Outcome<Located<T>>> {
  const isThere = await access(join(root, file)).then(
    () => true,
    () => false,
  );
  const nowhere = { file, line: 1, column: 1 };
  if (!isThere) return { value: { value: none, placeOf: () => nowhere }, diagnostics: [] };
  const read = await readSource(root, file);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  return parseYaml(file, read.value, schema);
}
