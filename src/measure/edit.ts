import type { Mark, Reading } from '../concord/concordance.js';
import type { Change, Site } from './seeder.js';

/** A slice of a text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** One of the edits, chosen at random among those that apply, as the change of the site's reading. */
export function oneOf(site: Site, edits: Iterable<Edit>): Change | undefined {
  for (const edit of site.random.shuffled(edits)) {
    const reading = edited(site.reading, edit);
    if (reading) return new Map([[site.index, reading]]);
  }
  return undefined;
}

/** An edit for every match of a global pattern; `replace` gives the new text, or undefined to leave the match alone. */
export function* editsOf(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Iterable<Edit> {
  for (const match of text.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === undefined || replacement === match[0]) continue;
    yield { start: match.index, end: match.index + match[0].length, replacement };
  }
}

/**
 * The reading with its text edited, and the message as authored with it.
 * Undefined where the slice comes from a placeholder: no author could have written it otherwise.
 */
function edited(reading: Reading, { start, end, replacement }: Edit): Reading | undefined {
  const { text, raw, marks, ...rest } = reading;
  const slice = text.slice(start, end);
  const changed = text.slice(0, start) + replacement + text.slice(end);
  if (raw === text)
    return {
      ...rest,
      text: changed,
      raw: changed,
      marks: marks.map((mark) => remarked(mark, changed, slice, replacement)),
    };
  const places = occurrences(raw, slice);
  if (places.length !== occurrences(text, slice).length) return undefined;
  const at = places[occurrences(text.slice(0, end), slice).length - 1];
  if (at === undefined) return undefined;
  return {
    ...rest,
    text: changed,
    raw: raw.slice(0, at) + replacement + raw.slice(at + slice.length),
    marks: marks.map((mark) => remarked(mark, changed, slice, replacement)),
  };
}

function occurrences(text: string, slice: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(slice); slice !== '' && at >= 0; at = text.indexOf(slice, at + slice.length))
    found.push(at);
  return found;
}

// A mark whose words are gone from the text was the one that the edit touched.
function remarked(mark: Mark, text: string, slice: string, replacement: string): Mark {
  return text.includes(mark.text) ? mark : { ...mark, text: mark.text.replace(slice, replacement) };
}
