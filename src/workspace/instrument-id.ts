import { z } from 'zod';
import { parseYaml } from '../load/parse-yaml.js';
import { readSource } from '../load/read-source.js';

const schema = z.looseObject({ id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/) });

/** The id of the instrument in a folder; undefined where it cannot be read, which a build of it will tell. */
export async function instrumentId(folder: string): Promise<string | undefined> {
  const file = 'source/instrument.yaml';
  const text = await readSource(folder, file);
  return text.value === undefined ? undefined : parseYaml(file, text.value, schema).value?.value.id;
}
