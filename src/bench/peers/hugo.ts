import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../markdown.js';
import { type Peer, versionOf } from '../peer.js';

/** Hugo, HTML only. */
export const hugo: Peer = {
  id: 'hugo',
  outputs: ['html'],
  tagged: false,
  version: () => versionOf('hugo', 'version'),
  prepare({ editions }, folder) {
    const languages = editions.map(({ locale }) => `[languages.${locale.id}]\nlanguageName = "${locale.endonym}"\n`);
    mkdirSync(join(folder, 'content'), { recursive: true });
    mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
    writeFileSync(
      join(folder, 'config.toml'),
      `baseURL = "https://example.org/"\ntitle = "bench"\n${languages.join('')}`,
    );
    const page =
      '<!doctype html><html lang="{{ .Language.Lang }}"><title>{{ .Title }}</title>{{ .TableOfContents }}{{ .Content }}</html>\n';
    writeFileSync(join(folder, 'layouts/_default/single.html'), page);
    for (const edition of editions)
      writeFileSync(
        join(folder, `content/text.${edition.locale.id}.md`),
        `---\ntitle: text\n---\n${markdown(edition)}`,
      );
  },
  command: (folder) => `hugo --quiet --source '${folder}' --destination '${folder}/out'`,
};
