import { editsOf } from '../edit.js';
import type { Seeder } from '../seeder.js';

/** A placeholder gets a name that nothing fills. */
export const placeholderRenamed: Seeder = {
  id: 'placeholder-renamed',
  summary: 'placeholder renamed',
  seed: ({ index, reading, random }) => {
    // A reference, `$t(…)`, to nothing is refused when an instrument is loaded, before any rule sees it.
    const { raw, text } = reading;
    const renamed = (name: string) => `${name}x`;
    const edit = random.pick([...editsOf(raw, /(?<=\{\{\s*|(?<![\]{])\{\s*)[\p{L}_]\w*/gu, ([name]) => renamed(name))]);
    if (!edit) return undefined;
    const changed = raw.slice(0, edit.start) + edit.replacement + raw.slice(edit.end);
    // A text from elsewhere shows its placeholders; an edition has filled them in.
    return new Map([[index, { ...reading, raw: changed, text: raw === text ? changed : text }]]);
  },
};
