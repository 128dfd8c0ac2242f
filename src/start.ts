#!/usr/bin/env node
import { join } from 'node:path';
import { packageRoot } from './package-root.js';
import { tuneEngine } from './tune-engine.js';
import { version } from './version.js';

// Everything else waits until it is asked for: most of what a short command costs is loading what it does not use.
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${version}\n`);
else {
  // Before any code is read: V8 refuses what it compiled under other settings.
  tuneEngine();
  const [{ cacheFolder }, { loadCompiled }] = await Promise.all([
    import('./cache/cache-folder.js'),
    import('./cache/load-compiled.js'),
  ]);
  const folder = words.includes('--no-cache') ? undefined : cacheFolder(packageRoot, process.env);
  // Commands run different code, and formats too.
  const use = [words[0], words[words.indexOf('--format') + 1]];
  loadCompiled(join(packageRoot, 'lib/program.cjs'), use, folder);
}
