import type { ElementContent as HastContent, Element as HastElement } from 'hast';
import type { ElementContent } from 'xast';
import { x } from 'xastscript';

/** The words of a block in Akoma Ntoso: emphasis, links, notes, foreign passages. White space is that of the page. */
export function akomaInline(nodes: readonly HastContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    return node.type === 'element' ? inline(node) : [];
  });
}

function inline(node: HastElement): ElementContent[] {
  const { tagName, properties, children } = node;
  const inner = (): ElementContent[] => akomaInline(children);
  switch (tagName) {
    case 'em':
      return [x('i', inner())];
    case 'strong':
      return [x('b', inner())];
    case 'sup':
      return isNoteCall(node) ? noteCall(node) : [x('sup', inner())];
    case 'sub':
      return [x('sub', inner())];
    case 'br':
      return [x('eol')];
    case 'code':
      return [x('span', { class: 'code' }, inner())];
    case 'span':
      return [x('span', typeof properties.lang === 'string' ? { 'xml:lang': properties.lang } : {}, inner())];
    case 'a':
      if ('dataFootnoteBackref' in properties) return [];
      return [x('ref', { href: String(properties.href) }, inner())];
    // A paragraph within an item or a cell that holds nothing else.
    case 'p':
      return inner();
    default:
      throw new Error(`no Akoma Ntoso for <${tagName}>`);
  }
}

function isNoteCall({ children }: HastElement): boolean {
  return children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties);
}

function noteCall({ children }: HastElement): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const marker = child.children.map((part) => (part.type === 'text' ? part.value : '')).join('');
    return [x('noteRef', { href: String(child.properties.href), marker })];
  });
}
