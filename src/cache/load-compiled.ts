import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { readEntry, writeEntry } from './cache.js';

/**
 * Runs a CommonJS bundle, which must be ASCII, with the code that V8 made of it the last time: reading and compiling it
 * is most of what a short command costs. The code is kept when the process ends, so that it has every function that was
 * called; `use` tells apart uses that call others. V8 itself refuses the code of another version or other flags.
 */
export function loadCompiled(file: string, use: readonly unknown[], folder: string | undefined): void {
  const bytes = readFileSync(file);
  const source = createHash('sha256').update(bytes).digest('hex');
  const { versions, arch } = process;
  const key = createHash('sha256')
    .update(JSON.stringify(['code', source, versions, arch, use]))
    .digest('hex');
  const cachedData = folder === undefined ? undefined : readEntry(folder, key);
  const script = new Script(Module.wrap(bytes.toString('latin1')), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  keepQuietOfLoader();
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  if (folder !== undefined && (!cachedData || script.cachedDataRejected))
    process.once('exit', () => writeEntry(folder, key, script.createCachedData()));
}

/** That the bundle requires ES modules is told of by Node as an experiment, which is not for the user to read. */
function keepQuietOfLoader(): void {
  const tell = process.emitWarning.bind(process) as (...said: unknown[]) => void; // one of several signatures
  process.emitWarning = (...said: unknown[]): void => {
    if (!String(said[0]).includes('loading ES Module in require')) tell(...said);
  };
}
