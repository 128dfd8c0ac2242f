import type { Element, ElementContent, Root } from 'hast';
import { element } from './element.js';
import { splitText } from './wrap-text.js';

/** A range of years or of other short numbers, which browsers break after its hyphen. */
const range = /(?<![\p{L}\p{N}-])\d{1,4}[-–]\d{1,4}(?![\p{L}\p{N}-])/gu;
const opaque = new Set(['head', 'script', 'style', 'code', 'pre']);

/** Keeps each range of numbers below a node on one line, as the PDF editions do; the text stays as it is. */
export function keepRanges(node: Element | Root): void {
  for (const child of node.children) if (child.type === 'element' && !opaque.has(child.tagName)) keepRanges(child);
  if (node.type === 'element' && node.children.some(hasRange))
    node.children = node.children.flatMap((child) => (child.type === 'text' ? piecesOf(child.value) : [child]));
}

// Most texts have none, and are not searched by the longer expression.
function hasRange(node: ElementContent): boolean {
  return node.type === 'text' && /\d[-–]\d/.test(node.value);
}

function piecesOf(text: string): ElementContent[] {
  const wrap = (found: string): Element => element('span', { className: ['range'] }, found);
  const ranges = text.matchAll(range);
  return splitText(
    text,
    0,
    Array.from(ranges, ({ 0: { length }, index }) => ({ start: index, end: index + length, wrap })),
  );
}
