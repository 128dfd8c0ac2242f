import { packageRoot } from '../package-root.js';
import type { Cache } from './cache.js';
import { cacheFolder } from './cache-folder.js';
import { toolDigest } from './tool-digest.js';

/** The cache in a folder, or in that of the tool; undefined where nothing can be kept. */
export function openCache(folder = cacheFolder(packageRoot, process.env)): Cache | undefined {
  const tool = folder === undefined ? undefined : toolDigest(packageRoot);
  return folder === undefined || tool === undefined ? undefined : { folder, tool };
}
