import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Edition } from '../../model.js';
import { blocksOf } from '../blocks.js';
import type { Peer } from '../peer.js';

const compiler = 'bench/node_modules/@myriaddreamin/typst-ts-node-compiler';

/** Typst through its npm compiler: tagged PDF, and its HTML export. */
export const typst: Peer = {
  id: 'typst',
  outputs: ['html', 'pdf'],
  tagged: true,
  version() {
    const file = join(compiler, 'package.json');
    if (!existsSync(file)) return undefined;
    return `npm compiler ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
  },
  prepare({ editions }, folder) {
    mkdirSync(join(folder, 'out'), { recursive: true });
    for (const edition of editions) writeFileSync(join(folder, `${edition.locale.id}.typ`), markup(edition));
  },
  command(folder, { editions }, outputs) {
    const names = editions.map(({ locale }) => locale.id).join(',');
    return `node bench/typst.mjs '${resolve(folder)}' ${names} ${outputs.join(',')}`;
  },
};

function markup(edition: Edition): string {
  const head = [
    `#set document(title: ${JSON.stringify(edition.title)})`,
    `#set text(font: "STIX Two Text", lang: ${JSON.stringify(edition.locale.id)}, hyphenate: true)`,
    '#set par(justify: true)',
    '#set page(numbering: "1 / 1")',
    '#outline()',
  ];
  const lines = blocksOf(edition).map(({ kind, depth, text }) => {
    const words = text.replace(/[\\`*_[\]<>#$~@"'=+/-]/g, '\\$&');
    if (kind === 'heading') return `\n${'='.repeat(depth)} ${words}\n`;
    return kind === 'item' ? `${'  '.repeat(depth - 1)}- ${words}` : `\n${words}\n`;
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
