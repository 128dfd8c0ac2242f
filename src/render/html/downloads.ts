import type { Element } from 'hast';
import type { Artifact, Edition } from '../../model.js';
import { element } from './element.js';
import { fileSize } from './file-size.js';

/** Names of the formats for machines. */
const names: Readonly<Record<string, string>> = { xml: 'Akoma Ntoso (XML)', json: 'JSON', tmx: 'TMX' };

/** The files that go with an edition, each with its size: the originals in PDF, then the data. */
export function downloads({ chrome, site, locale }: Edition, files: readonly Artifact[]): Element[] {
  const item = ({ path, bytes }: Artifact, name: string, kind: string): Element =>
    element('li', {}, element('a', { href: `../${path}` }, name), ` (${kind}${fileSize(bytes.length, locale.tag)})`);
  const pdfs = files
    .filter(({ format }) => format === 'pdf')
    .map((file) => item(file, chrome[`original.${file.original}`] ?? file.path, 'PDF, '));
  const data = files
    .filter(({ format, path }) => names[format] !== undefined && path !== 'sitemap.xml')
    .map((file) => item(file, names[file.format] ?? file.path, ''));
  return [...list(chrome['imprint.downloads'] ?? '', pdfs), ...list(site.data, data)];
}

function list(heading: string, items: readonly Element[]): Element[] {
  if (items.length === 0) return [];
  return [element('section', { className: ['downloads'] }, element('h2', {}, heading), element('ul', {}, ...items))];
}
