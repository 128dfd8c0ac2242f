import { editsOf, oneOf } from '../edit.js';
import type { Change, Seeder, Site } from '../seeder.js';

/** The target of a link, or an address in the text, becomes another. */
export const linkChanged: Seeder = {
  id: 'link-changed',
  summary: 'link changed',
  seed: (site) => targetChanged(site) ?? addressChanged(site),
};

function targetChanged({ index, reading, random }: Site): Change | undefined {
  const links = reading.marks.filter(({ kind, target }) => kind === 'link' && target && reading.raw.includes(target));
  const link = random.pick(links);
  if (!link?.target) return undefined;
  const target = mistyped(link.target);
  const marks = reading.marks.map((mark) => (mark === link ? { ...mark, target } : mark));
  return new Map([[index, { ...reading, raw: reading.raw.replace(link.target, target), marks }]]);
}

function addressChanged(site: Site): Change | undefined {
  const address = /(?:https?:\/\/|www\.)[^\s<>"”»)]+[\w/]|(?<![\w@.])[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}\/[\w/.-]*\w/g;
  return oneOf(
    site,
    editsOf(site.reading.text, address, ([url]) => mistyped(url)),
  );
}

// The last two letters of the path change places, or a letter is added where they are the same.
function mistyped(url: string): string {
  const swapped = url.replace(/(\w)(\w)(\W*)$/, '$2$1$3');
  return swapped === url ? `${url}x` : swapped;
}
