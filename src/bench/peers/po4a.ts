import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../markdown.js';
import { type Peer, versionOf } from '../peer.js';

/** po4a, which tells what is untranslated against one language, and writes the translated sources. */
export const po4a: Peer = {
  id: 'po4a',
  outputs: ['check'],
  tagged: false,
  version: () => versionOf('po4a'),
  prepare({ editions }, folder) {
    const [master = '', ...others] = editions.map(({ locale }) => locale.id);
    for (const edition of editions) writeFileSync(join(folder, `${edition.locale.id}.md`), markdown(edition));
    for (const id of others) catalogOf(folder, master, id);
    writeFileSync(
      join(folder, 'po4a.cfg'),
      `[po4a_langs] ${others.join(' ')}
[po4a_paths] text.pot $lang:$lang.po
[type: text] ${master}.md $lang:out/$lang.md opt:"-o markdown -M UTF-8 --keep 100"
`,
    );
  },
  command: (folder) => `po4a --quiet --force --srcdir '${folder}' --destdir '${folder}' '${folder}/po4a.cfg'`,
};

/** The catalog of a language, from its text and the master's; what po4a pairs is taken as checked. */
function catalogOf(folder: string, master: string, id: string): void {
  const file = join(folder, `${id}.po`);
  const quiet = { stdio: 'ignore' } as const;
  const pair = ['-m', join(folder, `${master}.md`), '-l', join(folder, `${id}.md`), '-p', file];
  execFileSync('po4a-gettextize', ['-f', 'text', '-o', 'markdown', '-M', 'UTF-8', '-L', 'UTF-8', ...pair], quiet);
  const paired = readFileSync(file, 'utf8').replace(/^#, fuzzy, /gm, '#, ');
  writeFileSync(file, paired.replace(/^#, fuzzy\n/gm, ''));
}
