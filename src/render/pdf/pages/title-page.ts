import type { Edition } from '../../../model.js';
import { text } from '../elements/text.js';
import type { Block, Drawing } from '../node.js';
import type { Setting } from '../setting.js';
import { addElement } from '../tagging/structure.js';

/** The title page: what the instrument is called, whose original this is, and in which language. */
export function titlePage(edition: Edition, setting: Setting, certifiedCopy: boolean): Block {
  const { top, title, description, original, language, rule } = setting.style.titlePage;
  const parent = addElement(setting.parent, 'Sect');
  const line = (words: string, unit: string, voice: typeof description, look: Setting['look'] = {}): Block => {
    const element = addElement(parent, 'P');
    return {
      text: text(words, { ...setting, parent: element, look, unit }),
      fontSize: voice.size,
      lineHeight: voice.leading,
      alignment: 'center',
      balanced: true,
      keepSpace: true,
      margin: [0, voice.above, 0, 0],
    };
  };
  const words = (key: string): string => edition.chrome[key] ?? '';
  const originalKey = `original.${edition.original.id}`;
  return {
    stack: [
      line(edition.title, 'edition.title', { ...title, above: top }, { bold: true }),
      line(edition.description, 'edition.description', description, { italics: true }),
      centredRule(rule, setting.width),
      line(words(originalKey), `edition.${originalKey}`, original),
      line(capitalized(edition.locale), 'endonym', language),
      ...(certifiedCopy ? [line(words('certifiedCopy.title'), 'edition.certifiedCopy.title', original)] : []),
      ...(edition.asTransmitted ? [line(words('asTransmitted'), 'edition.asTransmitted', language)] : []),
    ],
  };
}

/** The name of the language on a line of its own. */
function capitalized({ endonym, tag }: Edition['locale']): string {
  const [first = ''] = endonym;
  return first.toLocaleUpperCase(tag) + endonym.slice(first.length);
}

function centredRule(rule: Setting['style']['titlePage']['rule'], width: number): Drawing {
  const left = (width - rule.width) / 2;
  const vector = { x1: left, x2: left + rule.width, y1: 0, y2: 0, lineWidth: rule.thickness, lineColor: '#000000' };
  return { canvas: [{ type: 'line', ...vector }], margin: [0, rule.above, 0, 0] };
}
