import { mkdirSync } from 'node:fs';
import { version } from '../../version.js';
import type { Peer } from '../peer.js';

/** Our own command line, as installed: it checks and proves besides. */
export const alternat: Peer = {
  id: 'alternat',
  outputs: ['check', 'html', 'pdf'],
  tagged: true,
  version: () => version,
  prepare: (_sample, folder) => void mkdirSync(folder, { recursive: true }),
  command: (folder, sample, outputs) =>
    `node lib/cli.js build '${sample.folder}' --out '${folder}/out' --format ${outputs.join(',')} --quiet`,
};
