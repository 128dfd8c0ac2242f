import type { Edition } from '../../../model.js';
import { text } from '../elements/text.js';
import type { Block, Run } from '../node.js';
import type { RunningBlock } from '../pdfmake-internals.js';
import type { Setting } from '../setting.js';

/** The running header: the title and, in a text as transmitted, the marks that its pages bore. The title page has none. */
export function header(edition: Edition, setting: Setting): RunningBlock {
  const { header: from, size, rule, color } = setting.style.running;
  const words = [edition.title, ...edition.furniture].map((line) => bare(line, 'Header', setting, true));
  // More lines grow towards the edge of the page and not into the text.
  const top = Math.max(size, from - (words.length - 1) * size * setting.voice.leading);
  return (page) => {
    if (page === 1) return undefined;
    const lines = words.map((runs) => running(runs, setting, 'center'));
    const line = { type: 'line', x1: 0, x2: setting.width, y1: 3, y2: 3, lineWidth: rule, lineColor: color } as const;
    const left = setting.style.page.margins.left;
    return { stack: [...lines, { canvas: [line] }], margin: [left, top, setting.style.page.margins.right, 0] };
  };
}

/** The running footer: the number of the page among all pages. */
export function footer(setting: Setting): RunningBlock {
  const { left, right, bottom } = setting.style.page.margins;
  const words = setting.chrome.page ?? '';
  bare(words, 'Footer', setting);
  return (page, pages) => {
    if (page === 1) return undefined;
    const line = words.replace('{{page}}', String(page)).replace('{{pages}}', String(pages));
    const above = bottom - setting.style.running.footer - setting.style.running.size;
    return { ...running(bare(line, 'Footer', setting), setting, 'center'), margin: [left, above, right, 0] };
  };
}

/** Runs that are no part of the text: without a place in the structure tree. */
function bare(words: string, artifact: 'Header' | 'Footer', setting: Setting, italics = false): Run[] {
  const unit = artifact === 'Header' ? 'edition.title' : 'edition.page';
  return text(words, { ...setting, unit, look: { italics } }).map(({ run: _, ...rest }) => ({ ...rest, artifact }));
}

function running(runs: Run[], setting: Setting, alignment: 'center'): Block {
  const { size, color } = setting.style.running;
  return { text: runs.map((run) => ({ ...run, color })), fontSize: size, alignment };
}
