import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';

/** The bytes of a script of `src/browser/`, as the build of the tool made it for browsers. */
export async function browserScript(name: string): Promise<Uint8Array> {
  return readFile(join(packageRoot, 'lib/browser', `${name}.js`));
}
