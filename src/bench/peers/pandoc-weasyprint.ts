import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../markdown.js';
import { type Peer, versionOf } from '../peer.js';

/** pandoc for HTML, and WeasyPrint from that HTML for PDF. */
export const pandocWeasyprint: Peer = {
  id: 'pandoc + weasyprint',
  outputs: ['html', 'pdf'],
  tagged: true,
  version() {
    const [pandoc, weasyprint] = [versionOf('pandoc'), versionOf('weasyprint')];
    return pandoc && weasyprint ? `${pandoc}, ${weasyprint}` : undefined;
  },
  prepare({ editions }, folder) {
    mkdirSync(join(folder, 'out'), { recursive: true });
    for (const edition of editions) writeFileSync(join(folder, `${edition.locale.id}.md`), markdown(edition));
  },
  command: (folder, { editions }, outputs) =>
    editions
      .map(({ locale, title }) => {
        const html = `'${folder}/out/${locale.id}.html'`;
        const page = `pandoc --standalone --toc --metadata 'title=${title.replace(/'/g, '’')}' --metadata lang=${locale.tag} -o ${html} '${folder}/${locale.id}.md'`;
        return outputs.includes('pdf')
          ? `${page} && weasyprint --pdf-variant pdf/ua-1 ${html} '${folder}/out/${locale.id}.pdf'`
          : page;
      })
      .join(' && '),
};
