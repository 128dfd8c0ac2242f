import { mkdirSync } from 'node:fs';
import { version } from '../../version.js';
import type { Peer } from '../peer.js';

/** Our own command line, as installed, with nothing kept from build to build: it checks and proves besides. */
export const alternat: Peer = {
  id: 'alternat',
  outputs: ['check', 'html', 'pdf'],
  tagged: true,
  version: () => version,
  prepare: (_sample, folder) => void mkdirSync(folder, { recursive: true }),
  command(folder, sample, outputs) {
    const forgetful = `--quiet --cache-dir '${folder}/cache'`;
    const asked = outputs.includes('check')
      ? `check '${sample.folder}'`
      : `build '${sample.folder}' --out '${folder}/out' --format ${outputs.join(',')}`;
    return `rm -rf '${folder}/cache' && node lib/cli.js ${asked} ${forgetful}`;
  },
};
