import { readFile } from 'node:fs/promises';

/** The bytes of a script of `src/browser/`, as the build of the tool made it for browsers. */
export async function browserScript(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../../../lib/browser/${name}.js`, import.meta.url));
}
