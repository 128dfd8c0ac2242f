import type { Edition } from '../model.js';
import { blocksOf } from './blocks.js';

/** The text of an edition as Markdown, for the peers that read it. */
export function markdown(edition: Edition): string {
  const lines = blocksOf(edition).map(({ kind, depth, text }) => {
    const words = text.replace(/[\\`*_[\]<>#$~|@^"']/g, '\\$&');
    if (kind === 'heading') return `\n${'#'.repeat(depth)} ${words}\n`;
    return kind === 'item' ? `${'    '.repeat(depth - 1)}- ${words}` : `\n${words}\n`;
  });
  return `${lines.join('\n')}\n`;
}
