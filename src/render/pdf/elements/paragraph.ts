import type { Block, Run } from '../node.js';
import type { BlockHandler, Setting } from '../setting.js';
import { addElement } from '../tagging/structure.js';
import { unitOf } from './properties.js';

/** `p`: a paragraph. */
export const p: BlockHandler = (element, setting) => {
  const unit = unitOf(element);
  const parent = addElement(setting.parent, 'P', { id: unit });
  const inside = { ...setting, parent, unit: unit ?? setting.unit };
  return paragraphOf(setting.render.runs(element.children, inside), inside);
};

/** Runs set as a paragraph in the voice of their place. */
export function paragraphOf(runs: Run[], setting: Setting): Block {
  const { size, leading, align, space } = setting.voice;
  return {
    text: trim(runs),
    fontSize: size,
    lineHeight: leading,
    alignment: align,
    margin: [0, space, 0, 0],
  };
}

/** Takes the white space off both ends of a paragraph and of each of its lines. */
export function trim(runs: Run[]): Run[] {
  runs.forEach((run, index) => {
    if (index === 0 || runs[index - 1]?.text.endsWith('\n')) run.text = run.text.replace(/^ +/, '');
    if (index === runs.length - 1 || runs[index + 1]?.text.startsWith('\n')) run.text = run.text.replace(/ +$/, '');
  });
  return runs;
}
