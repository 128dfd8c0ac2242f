import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyOf, temporaryFolder } from './folders.js';

const broken = { 'locales/es/note.json': '{' };

/** A folder with an instrument for each path, each with an id of its own, those of `spoiled` with a file that cannot be read. */
export function workspace(file: string | undefined, paths: readonly string[], spoiled: readonly string[] = []): string {
  const folder = temporaryFolder();
  if (file !== undefined) writeFileSync(join(folder, 'alternat.yaml'), file);
  for (const [index, path] of paths.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(copyOf('minimal', spoiled.includes(path) ? broken : {}), join(folder, path));
    const source = join(folder, path, 'source/instrument.yaml');
    writeFileSync(source, readFileSync(source, 'utf8').replace(/^id: .*/m, `id: note-${index + 1}`));
  }
  return folder;
}
