import { oneOf } from '../edit.js';
import type { Change, Seeder, Site } from '../seeder.js';
import { sentences, words } from '../sentences.js';

/** A text, or one sentence of it, is left in the language of another version. */
export const wrongLanguage: Seeder = {
  id: 'wrong-language',
  summary: 'left in the wrong language',
  seed: (site) => {
    const others = [...site.row.readings].filter(([id]) => primary(site, id) !== primary(site, site.locale.id));
    const other = site.random.pick(others)?.[1];
    if (!other || !foreign(other.text, site.reading.text)) return undefined;
    const sentence = site.random.below(2) === 0 ? oneSentence(site, other.text) : undefined;
    return (
      sentence ?? new Map([[site.index, { ...site.reading, text: other.text, raw: other.raw, marks: other.marks }]])
    );
  },
};

function oneSentence(site: Site, other: string): Change | undefined {
  const { text } = site.reading;
  const mine = sentences(text);
  const theirs = sentences(other);
  if (mine.length < 2 || mine.length !== theirs.length) return undefined;
  const edits = mine.flatMap(({ start, end }, index) => {
    const span = theirs[index];
    const replacement = span ? other.slice(span.start, span.end) : '';
    return foreign(replacement, text.slice(start, end)) ? [{ start, end, replacement }] : [];
  });
  return oneOf(site, edits);
}

// Names and figures read alike in both; four words of which most are new are another language.
function foreign(text: string, than: string): boolean {
  const known = new Set(words(than.toLowerCase()));
  const all = words(text.toLowerCase());
  return all.length >= 4 && all.filter((word) => !known.has(word)).length > all.length / 2;
}

function primary({ concordance }: Site, id: string): string | undefined {
  return concordance.locales.find((locale) => locale.id === id)?.tag.split('-')[0];
}
