import type { Break, FootnoteReference, Node, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { parseInline, plainText } from '../message/inline.js';
import { marksOf } from '../message/marks.js';
import type { EditionUnit, Original, OutlineEntry, Part, Unit } from '../model.js';
import { inReadingOrder } from './notes.js';
import type { Translate } from './translator.js';
import { unitOf } from './unit-of.js';

/** One part in one locale and one original: its tree with words in it, its units, and its headings. */
export interface LocalizedPart {
  readonly id: string;
  readonly tree: Root;
  readonly units: readonly EditionUnit[];
  readonly outline: readonly OutlineEntry[];
}

/** Puts the words of a locale into the skeleton of a part. */
export function localizePart(part: Part, original: Original, translate: Translate): LocalizedPart {
  const content = new Map<string, PhrasingContent[]>();
  const outline: OutlineEntry[] = [];
  const say = (text: string): PhrasingContent[] => parseInline(translate(text, part.id)).children;

  const copy = (node: Node, unit: string | undefined): Node[] => {
    if (isText(node)) {
      const children = say(node.value);
      if (unit !== undefined) content.get(unit)?.push(...children);
      return children;
    }
    const id = unitOf(node) ?? unit;
    if (id !== undefined && !content.has(id)) content.set(id, []);
    if (isSignature(node)) return [signature(node, part.id, original, say, content)];
    if (!isParent(node)) {
      if (unit !== undefined && isMark(node)) content.get(unit)?.push(node);
      return [node];
    }
    const inner = isBlock(node) ? id : unit;
    const children = node.children.flatMap((child) => copy(child, node.type === 'list' ? undefined : inner));
    const copied: Parent & Node = { ...node, children: children as Parent['children'] }; // same kinds as the skeleton's
    if (copied.type === 'heading' && 'depth' in copied && id !== undefined) {
      outline.push({ unit: id, depth: Number(copied.depth), text: plainText(content.get(id) ?? []) });
    }
    return [copied];
  };
  const [tree] = copy(part.skeleton, undefined);
  const units = part.units.map((unit) => editionUnit(unit, content.get(unit.id) ?? []));
  return { id: part.id, tree: tree as Root, units: inReadingOrder(part, units), outline }; // a copy of the skeleton's root
}

function editionUnit(unit: Unit, nodes: readonly PhrasingContent[]): EditionUnit {
  return { id: unit.id, kind: unit.kind, text: plainText(nodes), marks: marksOf(nodes) };
}

/** A signature block: one place for each party, in the order of the original. */
function signature(
  node: LeafDirective,
  part: string,
  original: Original,
  say: (text: string) => PhrasingContent[],
  content: Map<string, PhrasingContent[]>,
): Node {
  const id = unitOf(node) ?? '';
  const key = id.slice(part.length + 1);
  const places = original.order.map((party) => say(`$t(${key}.${party})`));
  content.set(
    id,
    places.flatMap((words): PhrasingContent[] => [...words, { type: 'break' }]),
  );
  const children = places.map((words) => ({
    type: 'paragraph',
    data: { hName: 'div', hProperties: { className: ['signature'] } },
    children: [{ type: 'paragraph', children: words }],
  }));
  return { ...node, data: { hName: 'div', hProperties: { id, className: ['signatures'] } }, children } as Node; // hast by `data`
}

/** Inline content of a skeleton that is not words. */
function isMark(node: Node): node is Break | FootnoteReference {
  return node.type === 'break' || node.type === 'footnoteReference';
}

function isText(node: Node): node is Text {
  return node.type === 'text';
}

function isSignature(node: Node): node is LeafDirective {
  return node.type === 'leafDirective';
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}

function isBlock(node: Node): boolean {
  return !['emphasis', 'strong', 'link', 'delete'].includes(node.type);
}
