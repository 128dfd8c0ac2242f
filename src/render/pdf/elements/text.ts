import { faceOf } from '../fonts/typeface.js';
import type { Run } from '../node.js';
import type { Setting } from '../setting.js';
import { addRun } from '../tagging/structure.js';

/** A stretch of text as runs; white space counts as one space, no-break spaces as themselves. */
export function text(value: string, setting: Setting): Run[] {
  const words = value.replace(/[ \t\r\n]+/g, ' ');
  if (words === '') return [];
  reportMissingLetters(words, setting);
  return [{ ...setting.look, text: words, run: addRun(setting.parent) }];
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** An empty box in the place of a letter, or a word written backwards, would falsify the text: both are errors. */
function reportMissingLetters(words: string, setting: Setting): void {
  const face = setting.typeface[faceOf(setting.look)];
  for (const letter of words) {
    if (face.sound.has(letter)) continue;
    const codePoint = letter.codePointAt(0) ?? 0;
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    if (!face.hasLetter(codePoint))
      report('render/letter', `the font ${face.name} has no letter ${code} "${letter}"`, letter, setting);
    else if (rightToLeft.test(letter))
      report('render/direction', `the letter ${code} "${letter}" is written from right to left`, letter, setting);
    else face.sound.add(letter);
  }
}

function report(rule: string, message: string, actual: string, { unit, report }: Setting): void {
  report({ rule, severity: 'error', message, actual, ...(unit === undefined ? {} : { unit }) });
}
