import type { Reading } from '../concordance.js';

/** The targets of the links of a reading: its own marks or, in a text without marks, its Markdown links. */
export function linkTargets(reading: Reading): string[] {
  const links = reading.marks.filter((mark) => mark.kind === 'link').map((mark) => mark.target ?? '');
  return links.length > 0 ? links : markdownTargets(reading.raw);
}

/** The web and e-mail addresses printed in a text, each without the punctuation that follows it. */
export function addressesIn(text: string): string[] {
  if (!/[/@]|www\./iu.test(text)) return [];
  return text
    .split(/[\s<>()[\]{}"“”«»]/u)
    .map(trimmed)
    .filter(isAddress);
}

function markdownTargets(raw: string): string[] {
  const targets: string[] = [];
  for (let at = raw.indexOf(']('); at >= 0; at = raw.indexOf('](', at + 2)) {
    let end = at + 2;
    while (end < raw.length && !/[\s()[\]]/u.test(raw.charAt(end))) end++;
    if (end > at + 2 && /[\s)]/u.test(raw.charAt(end))) targets.push(raw.slice(at + 2, end));
  }
  return targets;
}

function trimmed(piece: string): string {
  let end = piece.length;
  while (end > 0 && ".,;:!?’'*_/".includes(piece.charAt(end - 1))) end--;
  return piece.slice(0, end);
}

function isAddress(piece: string): boolean {
  if (/^(?:https?:\/\/|www\.)./iu.test(piece) || isBare(piece)) return true;
  const at = piece.indexOf('@');
  return at > 0 && at === piece.lastIndexOf('@') && piece.indexOf('.', at + 2) > 0;
}

// A host and a path without a scheme, such as example.org/terms.
function isBare(piece: string): boolean {
  const slash = piece.indexOf('/');
  return slash > 3 && slash < 100 && /^[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,10}$/u.test(piece.slice(0, slash));
}
