import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { cacheFolder } from '../cache/cache-folder.js';
import { loadCompiled } from '../cache/load-compiled.js';
import { packageRoot } from '../package-root.js';

const { cached }: { readonly cached: boolean } = workerData;
const folder = cached ? cacheFolder(packageRoot, process.env) : undefined;
loadCompiled(join(packageRoot, 'lib/maker.cjs'), [], folder);
