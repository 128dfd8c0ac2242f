import type { Element, ElementContent, Root, RootContent } from 'hast';

/** One unit of an edition, taken out of what stands around it. */
export interface UnitBlock {
  readonly id: string;
  /** The unit's own block; a list around it if it opens an item, never those nested in it. */
  readonly content: readonly ElementContent[];
  /** How many lists it stands in. */
  readonly depth: number;
  readonly isHeading: boolean;
  readonly startsPart: boolean;
  /** Every id by which a link may lead here. */
  readonly anchors: readonly string[];
}

/** Takes the text of an edition apart into its units and headings, in reading order. */
export function unitBlocks(body: Root): UnitBlock[] {
  return body.children.flatMap((part) => blocksOf(part).map((block, index) => ({ ...block, startsPart: index === 0 })));
}

function blocksOf(node: RootContent | ElementContent): UnitBlock[] {
  if (node.type !== 'element') return [];
  const { tagName, children } = node;
  const inner = () => children.flatMap(blocksOf);
  if (/^h[1-6]$/.test(tagName)) return block(node, node, true);
  if (tagName === 'p') return block(node, node);
  if (tagName === 'td') return block(node, shell('p', children));
  if (tagName === 'th') return block(node, shell('p', [shell('strong', children)]));
  if (tagName === 'ul' || tagName === 'ol') return listBlocks(node);
  if (hasClass(node, 'signatures')) return block(node, { ...node, properties: {}, children: places(node) });
  if (tagName === 'blockquote' || hasClass(node, 'subtitle'))
    return inner().map((one) => ({ ...one, content: [{ ...node, children: [...one.content] }] }));
  return inner();
}

/** An element without an id is no unit: an empty cell, a paragraph that holds others' words. */
function block(unit: Element, content: Element, isHeading = false): UnitBlock[] {
  const { id } = unit.properties;
  if (typeof id !== 'string') return [];
  return [{ id, content: [content], depth: 0, isHeading, startsPart: false, anchors: idsOf(unit) }];
}

function listBlocks(list: Element): UnitBlock[] {
  const { start } = list.properties;
  const first = typeof start === 'number' ? start : 1;
  const items = list.children.filter((child): child is Element => child.type === 'element');
  return items
    .flatMap((item, index) => {
      const properties = list.tagName === 'ol' ? { start: first + index } : {};
      return itemBlocks(item, (children) => shell(list.tagName, [shell('li', children)], properties));
    })
    .map((one) => ({ ...one, depth: one.depth + 1 }));
}

/** The first block of an item bears its marker; the lists nested in it are blocks of their own. */
function itemBlocks(item: Element, inList: (children: readonly ElementContent[]) => Element): UnitBlock[] {
  const own = item.children.filter((child) => !isList(child));
  const paragraphs = own.flatMap(blocksOf);
  // The item of a note has an id of its own, and its unit is the paragraph in it.
  const [first, ...rest] = paragraphs.length > 0 ? paragraphs : block({ ...item, children: own }, item);
  const nested = item.children.filter(isList).flatMap(blocksOf);
  if (!first) return nested;
  const said = paragraphs.length > 0 ? first.content : own;
  return [{ ...first, anchors: [...first.anchors, ...ownId(item)], content: [inList(said)] }, ...rest, ...nested];
}

function isList(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

/** The names under which the parties sign, without room to sign. */
function places(signatures: Element): ElementContent[] {
  return signatures.children.flatMap((place) => (place.type === 'element' ? place.children : []));
}

function shell(tagName: string, children: readonly ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function idsOf(node: ElementContent): string[] {
  return node.type === 'element' ? [...ownId(node), ...node.children.flatMap(idsOf)] : [];
}

function ownId({ properties: { id } }: Element): string[] {
  return typeof id === 'string' ? [id] : [];
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
