/** Words shown on each side of what was changed. */
const around = 4;

/** The words that differ between two texts, with those around them. */
export function changedPassage(was: string, is: string): { transmitted: string; rectified: string } {
  const [old, now] = [was.split(' '), is.split(' ')];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const from = Math.max(0, start - around);
  const cut = (words: readonly string[]): string => {
    const to = words.length - Math.max(0, end - around);
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  };
  return { transmitted: was === '' ? '' : literal(cut(old)), rectified: is === '' ? '' : literal(cut(now)) };
}

/** A text as inline Markdown that says just that text. */
export function literal(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
