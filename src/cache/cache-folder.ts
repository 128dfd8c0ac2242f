import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { makeFolder } from '../make-folder.js';

/**
 * The folder in which the tool keeps what it made: `node_modules/.cache/alternat` of the project it is installed in,
 * else that of the user; undefined where neither can be written. It is never in the folder of an instrument: whoever
 * hands one over must not hand over results with it.
 */
export function cacheFolder(packageRoot: string, env: NodeJS.ProcessEnv): string | undefined {
  const [project = packageRoot] = packageRoot.split(`${sep}node_modules${sep}`);
  const inProject = existsSync(join(project, 'package.json')) ? [join(project, 'node_modules/.cache/alternat')] : [];
  const ofUser = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'alternat');
  const own = env.ALTERNAT_CACHE_DIR;
  // A path from the current folder may lead into that of an instrument.
  const places = own ? [resolve(own)] : [...inProject, ofUser].filter(isAbsolute);
  return places.find(isWritable);
}

function isWritable(folder: string): boolean {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
