import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { FoundUnit } from '../compare-units.js';
import { readPlainMarkup } from './read-plain-markup.js';

const parser = unified().use(rehypeParse).freeze();
const lists = new Set(['ul', 'ol']);

/** The elements of a page as a browser finds them. */
export function parsePage(bytes: Uint8Array): Root {
  const page = new TextDecoder().decode(bytes);
  return readPlainMarkup(page) ?? parser.parse(page);
}

/** Reads the units of a page back from its bytes: every anchor within the text, in reading order. */
export function readHtml(bytes: Uint8Array): FoundUnit[] {
  const units: FoundUnit[] = [];
  const main = findElement(parsePage(bytes), 'main');
  const walk = (element: Element): void => {
    const { id } = element.properties;
    if (typeof id === 'string' && element !== main && !isFootnotePart(element))
      units.push({ id, text: ownText(element) });
    for (const child of element.children) if (child.type === 'element') walk(child);
  };
  if (main) walk(main);
  return units;
}

/** Text of a unit without the units nested in it, white space as one space. */
export function ownText(element: Element): string {
  const collect = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || lists.has(node.tagName) || isFootnotePart(node)) return '';
    if (node.tagName === 'br') return ' ';
    const inner = node.children.map(collect).join('');
    return node.tagName === 'div' || node.tagName === 'p' ? ` ${inner} ` : inner;
  };
  return element.children
    .map(collect)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/** Numbers, back links and headings of notes, which the conversion makes and no unit says. */
function isFootnotePart(element: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref, id } = element.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return true;
  if (element.tagName === 'sup')
    return element.children.some((child) => child.type === 'element' && isFootnotePart(child));
  if (element.tagName === 'li') return typeof id === 'string' && /-fn-/.test(id);
  return element.tagName === 'h2' && typeof id === 'string' && id.endsWith('-notes');
}

/** The first element of a name, in reading order. */
export function findElement(node: Root | Element, tagName: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === tagName ? child : findElement(child, tagName);
    if (found) return found;
  }
  return undefined;
}
