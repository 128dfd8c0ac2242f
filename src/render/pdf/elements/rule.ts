import type { BlockHandler } from '../setting.js';

/** `hr`: a rule over the middle third of the column. */
export const hr: BlockHandler = (_element, setting) => {
  const third = setting.width / 3;
  const { rule, ruleColor } = setting.style.table;
  return {
    canvas: [{ type: 'line', x1: third, y1: 0, x2: 2 * third, y2: 0, lineWidth: rule, lineColor: ruleColor }],
    margin: [0, setting.voice.size, 0, setting.voice.size],
  };
};
