import type { StatusLine } from '../records.js';

const columns = ['part', 'locale', 'units', 'words', 'missing', 'certified', 'changed', 'errors', 'warnings'] as const;

/** The status as a table in aligned columns, figures to the right. */
export function statusTable(lines: readonly StatusLine[]): string {
  const rows = [columns.map(String), ...lines.map((line) => columns.map((column) => String(line[column])))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const written = rows.map((row) =>
    row
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
  return `${written.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** A badge that says how much of the instrument is certified, or that it is discordant, as an SVG picture. */
export function statusBadge(lines: readonly StatusLine[]): string {
  const sum = (key: 'units' | 'certified' | 'errors' | 'missing'): number =>
    lines.reduce((total, line) => total + line[key], 0);
  const isDiscordant = sum('errors') + sum('missing') > 0;
  const share = sum('units') === 0 ? 0 : Math.floor((100 * sum('certified')) / sum('units'));
  const text = isDiscordant ? 'discordant' : `concordant, ${share}% certified`;
  const colour = isDiscordant ? '#b3261e' : share === 100 ? '#2e6b34' : '#6b5a1e';
  const [left, right] = [64, 14 + text.length * 6.3].map(Math.ceil) as [number, number]; // two numbers in, two out
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="alternat: ${text}">
  <title>alternat: ${text}</title>
  <rect width="${left}" height="20" fill="#444"/>
  <rect x="${left}" width="${right}" height="20" fill="${colour}"/>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    <text x="8" y="14">alternat</text>
    <text x="${left + 7}" y="14">${text}</text>
  </g>
</svg>
`;
}
