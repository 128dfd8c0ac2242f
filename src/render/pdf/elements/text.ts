import type { Run } from '../node.js';
import type { Setting } from '../setting.js';
import { addRun } from '../tagging/structure.js';
import { faceOf } from '../typeface.js';

/** A stretch of text as runs; white space counts as one space, no-break spaces as themselves. */
export function text(value: string, setting: Setting): Run[] {
  const words = value.replace(/[ \t\r\n]+/g, ' ');
  if (words === '') return [];
  reportMissingLetters(words, setting);
  return [{ ...setting.look, text: words, run: addRun(setting.parent) }];
}

/** An empty box in the place of a letter would falsify the text: a letter that the face lacks is an error. */
function reportMissingLetters(words: string, setting: Setting): void {
  const { font } = setting.typeface[faceOf(setting.look)];
  for (const letter of new Set(words)) {
    const codePoint = letter.codePointAt(0) ?? 0;
    if (font.hasGlyphForCodePoint(codePoint)) continue;
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    setting.report({
      rule: 'render/letter',
      severity: 'error',
      message: `the font ${font.postscriptName} has no letter ${code} "${letter}"`,
      actual: letter,
      ...(setting.unit === undefined ? {} : { unit: setting.unit }),
    });
  }
}
