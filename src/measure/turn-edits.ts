import { type Edit, editsOf } from './edit.js';
import type { Turn } from './language/seed-language.js';
import { sentences } from './sentences.js';

/** Every place of a text where one of the turns applies; a capital at its beginning is kept. */
export function* turnEdits(text: string, turns: readonly Turn[]): Iterable<Edit> {
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    for (const { find, replace, unless } of turns) {
      if (unless?.test(sentence)) continue;
      const edits = editsOf(sentence, find, (match) => expand(replace, match));
      for (const edit of edits) yield withCapital(text, { ...edit, start: edit.start + start, end: edit.end + start });
    }
  }
}

function expand(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
}

function withCapital(text: string, { start, end, replacement }: Edit): Edit {
  const first = text[start] ?? '';
  if (first === first.toLowerCase()) return { start, end, replacement };
  // Where nothing takes the place of the first word, the next one gets its capital.
  const upper = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
  return replacement === ''
    ? { start, end: end + 1, replacement: upper(text.slice(end, end + 1)) }
    : { start, end, replacement: upper(replacement) };
}
