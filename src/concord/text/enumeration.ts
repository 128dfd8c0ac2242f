import type { Reading } from '../concordance.js';

const label = /(?<![\p{L}\p{N})\]])\(?([a-z]{1,4}|\d{1,3})\)/gu;
/** Fewer letters than this between two labels make a reference such as (a), (b) and (c), not a list. */
const leastItem = 15;

/** The labels of a list written out inside a text, (1) … (2) … or a) … b) …, each list in turn. */
export function enumerationLabels(reading: Reading): string[] {
  const labels: string[] = [];
  let expected = new Set<string>();
  let end = -leastItem;
  let first: string | undefined;
  for (const match of reading.text.matchAll(label)) {
    const text = match[1] ?? '';
    if (!opens(reading.text, match.index)) continue;
    const item = reading.text.slice(end, match.index);
    if (expected.has(text) && item.trim().length >= leastItem) {
      if (first !== undefined) labels.push(first);
      first = undefined;
      labels.push(text);
      expected = successors(text);
    } else if (starts.has(text) && expected.size === 0) {
      first = text;
      expected = successors(text);
    } else continue;
    end = match.index + match[0].length;
  }
  return labels;
}

// A label stands at the beginning or after a mark, or after the “and” that comes before the last item; a reference does not.
function opens(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index).trimEnd();
  return before === '' || /[:;,.—–][\s\u00a0]*(?:\p{L}{1,3})?$/u.test(before);
}

const starts = new Set(['a', 'i', '1']);
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function successors(text: string): Set<string> {
  if (/^\d/u.test(text)) return new Set([String(Number(text) + 1)]);
  const next = new Set<string>();
  if (text.length === 1) next.add(String.fromCharCode(text.charCodeAt(0) + 1));
  const place = roman.indexOf(text);
  const after = place < 0 ? undefined : roman[place + 1];
  if (after !== undefined) next.add(after);
  return next;
}
