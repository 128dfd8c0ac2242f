import type { PhrasingContent } from 'mdast';
import type { Mark } from '../model.js';
import { plainText, visit } from './inline.js';

/** The markup of inline content that every version must have alike, in reading order. */
export function marksOf(nodes: readonly PhrasingContent[]): Mark[] {
  const marks: Mark[] = [];
  visit(nodes, (node) => {
    const mark = markOf(node);
    if (mark) marks.push(mark);
  });
  return marks;
}

function markOf(node: PhrasingContent): Mark | undefined {
  const text = plainText([node]);
  if (node.type === 'emphasis' || node.type === 'strong') return { kind: node.type, text };
  if (node.type === 'inlineCode') return { kind: 'code', text };
  if (node.type === 'link') return { kind: 'link', text, target: node.url };
  if (node.type === 'footnoteReference') return { kind: 'note', text: '', target: node.identifier };
  const lang = node.type === 'textDirective' && node.name === 'lang' ? node.data?.hProperties?.lang : undefined;
  return typeof lang === 'string' ? { kind: 'foreign', text, target: lang } : undefined;
}
