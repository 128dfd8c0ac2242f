import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderHandler } from '../serve/folder-handler.js';
import { startServer } from '../serve/start-server.js';
import type { ExitCode, Terminal } from './terminal.js';
import { untilStopped } from './until-stopped.js';

export interface ServeArguments {
  readonly port: number;
  readonly out?: string;
}

/** `alternat serve`: the published site of the instrument in `dir`, for a look. */
export async function runServe(dir: string, options: ServeArguments, terminal: Terminal): Promise<ExitCode> {
  const folder = options.out ?? join(dir, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    terminal.err(`${folder} holds no site; \`alternat build\` makes one.\n`);
    return 2;
  }
  const server = await startServer(folderHandler(folder), options.port);
  if (!('port' in server)) {
    terminal.err(`${server.reason}\n`);
    return 2;
  }
  terminal.out(`${folder} at ${server.address}\n`);
  await untilStopped();
  await server.close();
  return 0;
}
