import { text } from '../elements/text.js';
import type { Block, Run } from '../node.js';
import type { RunningBlock } from '../pdfmake-internals.js';
import { addElement, documentElement, type StructureElement } from '../tagging/structure.js';
import { type Column, sideBySide } from './column.js';

/** The page on which the table begins: the title has the first. */
const firstPage = 2;

/** The heads of the columns, on each page: words of the table where it begins, and artifacts of the page from then on. */
export function columnHeads(columns: readonly Column[], parent: StructureElement): RunningBlock {
  const row = addElement(parent, 'TR');
  const heads = columns.map(({ edition: { locale }, setting }) => {
    const head = addElement(row, 'TH', { lang: locale.tag });
    return text(locale.endonym, { ...setting, parent: head, look: { ...setting.look, bold: true } });
  });
  return (page) => {
    const margins = marginsOf(columns);
    if (page < firstPage || !margins) return undefined;
    const line = sideBySide(columns, ({ setting }, index) => {
      const runs = heads[index] ?? [];
      const words = page === firstPage ? runs.map((run) => ({ ...run })) : runs.map((run) => artifact(run, 'Header'));
      return { text: words, fontSize: setting.voice.size };
    });
    const above = margins.top - 2.2 * (columns[0]?.setting.voice.size ?? 0);
    return { ...line, margin: [margins.left, above, margins.right, 0] };
  };
}

/** The foot of each column: the number of the page and the title, in its language. */
export function columnFeet(columns: readonly Column[]): RunningBlock {
  return (page, pages) => {
    const margins = marginsOf(columns);
    if (page < firstPage || !margins) return undefined;
    const feet = sideBySide(columns, ({ edition, setting }) => {
      const { size, color } = setting.style.running;
      const said = (edition.chrome.page ?? '').replace('{{page}}', String(page)).replace('{{pages}}', String(pages));
      const line = (words: string, look = {}): Block => {
        const inside = { ...setting, parent: documentElement(), look: { ...setting.look, ...look } };
        const runs = text(words, inside).map((run) => ({ ...artifact(run, 'Footer'), color }));
        return { text: runs, fontSize: size * 0.85 };
      };
      return { stack: [line(said), line(edition.title, { italics: true })] };
    });
    return { ...feet, margin: [margins.left, margins.bottom / 4, margins.right, 0] };
  };
}

function artifact({ run: _, ...rest }: Run, kind: 'Header' | 'Footer'): Run {
  return { ...rest, artifact: kind };
}

function marginsOf([first]: readonly Column[]) {
  return first?.setting.style.page.margins;
}
