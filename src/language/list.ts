/** The entries of a table written out as running text, parted by commas. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/gu, ' '))
    .filter((entry) => entry !== '');
}
