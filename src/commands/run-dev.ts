import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../concord/registry.js';
import { pretty } from '../report/pretty.js';
import { startDevServer } from '../serve/dev-server.js';
import type { Preview } from '../serve/preview.js';
import { version } from '../version.js';
import type { ExitCode, Terminal } from './terminal.js';
import { untilStopped } from './until-stopped.js';

export interface DevArguments {
  readonly port: number;
}

/** `alternat dev`: the site of the instrument in `dir` as its files are, made anew when they change. */
export async function runDev(dir: string, { port }: DevArguments, terminal: Terminal): Promise<ExitCode> {
  if (!existsSync(join(dir, 'source/instrument.yaml'))) {
    terminal.err(`${join(dir, 'source/instrument.yaml')} is not there: ${dir} is not the folder of an instrument.\n`);
    return 2;
  }
  const tell = ({ findings }: Preview, milliseconds: number): void => {
    const told = findings.filter(({ severity }) => severity !== 'remark');
    const count = (severity: string): number => told.filter((one) => one.severity === severity).length;
    if (told.length > 0) terminal.err(pretty(told, { version, rules, base: dir, colour: terminal.colour }));
    terminal.err(`made in ${Math.round(milliseconds)} ms: ${count('error')} errors, ${count('warning')} warnings\n`);
  };
  const server = await startDevServer(dir, { port, published: join(dir, 'dist'), onPreview: tell });
  if (!('port' in server)) {
    terminal.err(`${server.reason}\n`);
    return 2;
  }
  terminal.out(`${server.address}\n`);
  await untilStopped();
  await server.close();
  return 0;
}
