import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../markdown.js';
import { type Peer, versionOf } from '../peer.js';

/** lowdown for HTML, and lowdown with groff for PDF, which has no structure tree. */
export const lowdownGroff: Peer = {
  id: 'lowdown + groff',
  outputs: ['html', 'pdf'],
  tagged: false,
  version() {
    const groff = versionOf('groff');
    return versionOf('sh', '-c', 'command -v lowdown') && groff ? `lowdown, ${groff}` : undefined;
  },
  prepare({ editions }, folder) {
    mkdirSync(join(folder, 'out'), { recursive: true });
    for (const edition of editions) writeFileSync(join(folder, `${edition.locale.id}.md`), markdown(edition));
  },
  command: (folder, { editions }, outputs) =>
    editions
      .flatMap(({ locale }) => {
        const [source, out] = [`'${folder}/${locale.id}.md'`, `${folder}/out/${locale.id}`];
        return [
          ...(outputs.includes('html') ? [`lowdown -s -Thtml -o '${out}.html' ${source}`] : []),
          ...(outputs.includes('pdf') ? [`lowdown -s -Tms ${source} | groff -k -ms -Tpdf > '${out}.pdf'`] : []),
        ];
      })
      .join(' && '),
};
