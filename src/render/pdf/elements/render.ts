import type { Element } from 'hast';
import type { Block, Run } from '../node.js';
import type { BlockHandler, Render, RunHandler, Setting } from '../setting.js';
import { addElement } from '../tagging/structure.js';
import { blockquote } from './blockquote.js';
import { div } from './division.js';
import { svg } from './drawing.js';
import { closeRanks, heading } from './heading.js';
import { a } from './link.js';
import { ol, ul } from './list.js';
import { p, paragraphOf } from './paragraph.js';
import { br, code, em, span, strong, sub, sup } from './phrasing.js';
import { hr } from './rule.js';
import { section } from './section.js';
import { table } from './table.js';
import { text } from './text.js';

const blockHandlers: ReadonlyMap<string, BlockHandler> = new Map([
  ['blockquote', blockquote],
  ['div', div],
  ['h1', heading('h1')],
  ['h2', heading('h2')],
  ['h3', heading('h3')],
  ['h4', heading('h4')],
  ['h5', heading('h5')],
  ['h6', heading('h6')],
  ['hr', hr],
  ['ol', ol],
  ['p', p],
  ['section', section],
  ['svg', svg],
  ['table', table],
  ['ul', ul],
]);

const runHandlers: ReadonlyMap<string, RunHandler> = new Map([
  ['a', a],
  ['br', br],
  ['code', code],
  ['em', em],
  ['span', span],
  ['strong', strong],
  ['sub', sub],
  ['sup', sup],
]);

type Node = Parameters<Render['blocks']>[0][number];

/** Renders hast by the two tables above. An element in neither is an error: what is not understood is never skipped. */
export const render: Render = {
  blocks(nodes, setting) {
    const blocks: Block[] = [];
    let phrase: Node[] = [];
    const endPhrase = (): void => {
      if (phrase.some((node) => node.type !== 'text' || node.value.trim() !== '')) blocks.push(loose(phrase, setting));
      phrase = [];
    };
    for (const node of nodes) {
      const handler = node.type === 'element' ? blockHandlers.get(node.tagName) : undefined;
      if (node.type === 'element' && handler) {
        endPhrase();
        blocks.push(handler(node, setting));
      } else phrase.push(node);
    }
    endPhrase();
    return closeRanks(blocks);
  },
  runs(nodes, setting) {
    return nodes.flatMap((node): Run[] => {
      if (node.type === 'text') return text(node.value, setting);
      const handler = node.type === 'element' ? runHandlers.get(node.tagName) : undefined;
      if (node.type === 'element' && handler) return handler(node, setting);
      reportUnknown(node, setting);
      return [];
    });
  },
};

/** Phrasing without a block of its own, as in the items of a tight list: a paragraph, in a list without a structure of its own. */
function loose(nodes: readonly Node[], setting: Setting): Block {
  const own = setting.parent.role === 'LBody' ? setting.parent : addElement(setting.parent, 'P');
  return paragraphOf(render.runs(nodes, { ...setting, parent: own }), setting);
}

function reportUnknown(node: Node | Element, setting: Setting): void {
  const name = node.type === 'element' ? `element <${node.tagName}>` : `node "${node.type}"`;
  setting.report({
    rule: 'render/element',
    severity: 'error',
    message: `the PDF renderer does not know the ${name}`,
    ...(setting.unit === undefined ? {} : { unit: setting.unit }),
  });
}
