import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element } from './element.js';

/** A range of years or of other short numbers, which browsers break after its hyphen. */
const range = /(?<![\p{L}\p{N}-])\d{1,4}[-–]\d{1,4}(?![\p{L}\p{N}-])/gu;
const opaque = new Set(['head', 'script', 'style', 'code', 'pre']);

/** Keeps each range of numbers of a page on one line, as the PDF editions do; its text stays as it is. */
export function keepRanges(page: Root): void {
  visit(page, (node, index, parent) => {
    if (node.type === 'element' && opaque.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const pieces = piecesOf(node.value);
    if (pieces.every(({ type }) => type === 'text')) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function piecesOf(text: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(range)) {
    if (index > done) pieces.push({ type: 'text', value: text.slice(done, index) });
    pieces.push(element('span', { className: ['range'] }, found));
    done = index + found.length;
  }
  if (done < text.length) pieces.push({ type: 'text', value: text.slice(done) });
  return pieces;
}
