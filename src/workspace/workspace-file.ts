import { existsSync } from 'node:fs';
import { join } from 'node:path';

const names = ['alternat.yaml', 'workspace.yaml'] as const;

/** The name of the file that makes a folder a workspace, a folder of many instruments; undefined where there is none. */
export function workspaceFile(folder: string): string | undefined {
  return names.find((name) => existsSync(join(folder, name)));
}

/** Whether folders on the command line stand for many instruments, and not for one. */
export function areMany(folders: readonly string[]): boolean {
  const [folder = '.'] = folders;
  return folders.length > 1 || workspaceFile(folder) !== undefined;
}
