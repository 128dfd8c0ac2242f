import type { ElementContent as HastContent, Element as HastElement, Nodes } from 'hast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { akomaInline } from './akoma-inline.js';

const blocks = new Set([
  'p',
  'ul',
  'ol',
  'table',
  'blockquote',
  'div',
  'section',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** The blocks of an edition in Akoma Ntoso; each keeps the id of its unit as `eId`. An element unknown here is a fault of the tool. */
export function akomaBlocks(elements: readonly HastElement[]): Element[] {
  return elements.flatMap(block);
}

/** True for an element, to filter children. */
export function isElement(node: Nodes | HastContent): node is HastElement {
  return node.type === 'element';
}

function block(node: HastElement): Element[] {
  const children = node.children.filter(isElement);
  const { tagName, properties } = node;
  switch (tagName) {
    case 'p':
      return [x('p', { ...id(node), ...classOf(node) }, akomaInline(node.children))];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [x('p', { ...id(node), class: 'heading' }, akomaInline(node.children))];
    case 'ul':
    case 'ol':
      return [x('blockList', { ...id(node), ...(tagName === 'ol' && { class: 'numbered' }) }, children.map(item))];
    case 'table':
      return [x('table', id(node), rowsOf(node).map(row))];
    case 'hr':
      return [x('block', { name: 'rule' })];
    case 'div':
      if (String(properties.className) === 'signature')
        return [
          x('p', id(node), [
            x(
              'signature',
              akomaInline(
                children.flatMap((child, index) =>
                  index === 0 ? child.children : [{ type: 'text', value: ' ' } as const, ...child.children],
                ),
              ),
            ),
          ]),
        ];
      return [x('blockContainer', { ...id(node), ...classOf(node) }, akomaBlocks(children))];
    case 'blockquote':
    case 'section':
      return [
        x(
          'blockContainer',
          { ...id(node), class: tagName === 'section' ? String(properties.className) : 'quotation' },
          akomaBlocks(children),
        ),
      ];
    default:
      throw new Error(`no Akoma Ntoso for <${tagName}>`);
  }
}

/** An item: its own words as a paragraph, then what is nested in it. */
function item(node: HastElement): Element {
  const own: HastContent[] = [];
  const nested: HastElement[] = [];
  for (const child of node.children) {
    if (isElement(child) && blocks.has(child.tagName)) nested.push(child);
    else if (nested.length === 0) own.push(child);
  }
  const words = akomaInline(own);
  const isBlank = words.every((child) => child.type === 'text' && child.value.trim() === '');
  const children: ElementContent[] = [...(isBlank ? [] : [x('p', words)]), ...akomaBlocks(nested)];
  return x('item', id(node), children.length > 0 ? children : [x('p')]);
}

function rowsOf(node: HastElement): HastElement[] {
  return node.children.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

function row(node: HastElement): Element {
  const cells = node.children.filter(isElement);
  return x(
    'tr',
    cells.map((cell) => x(cell.tagName, id(cell), [x('p', akomaInline(cell.children))])),
  );
}

/** A unit's id has a dot; any other is an anchor that the page made for its notes. */
function id({ properties: { id: anchor } }: HastElement): { eId?: string; wId?: string } {
  if (typeof anchor !== 'string') return {};
  return anchor.includes('.') ? { eId: anchor } : { wId: anchor };
}

function classOf({ properties }: HastElement): { class?: string } {
  return Array.isArray(properties.className) ? { class: properties.className.join(' ') } : {};
}
