import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * Makes an empty folder in `parent` for the work of this process, its name beginning with `prefix`; what processes of
 * this machine that were killed have left under that prefix is removed, and nothing of one that still runs.
 */
export async function scratchFolder(parent: string, prefix: string): Promise<string> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefix) && isLeft(name.slice(prefix.length)));
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true });
  return await mkdtemp(join(parent, `${prefix}${process.pid}@${hostname()}-`));
}

// Machines may share the parent: whether a process of another one still runs cannot be known here.
function isLeft(mark: string): boolean {
  const [, pid, host] = /^(\d+)@(.+)-[^-]+$/.exec(mark) ?? [];
  return host === hostname() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process of another user may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
