/** The entries of a table written out as running text, parted by commas. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/gu, ' '))
    .filter((entry) => entry !== '');
}

/** The entries of several tables. */
export function lists<K extends string>(texts: Readonly<Record<K, string>>): Record<K, string[]> {
  const entries = Object.entries<string>(texts).map(([name, text]) => [name, list(text)]);
  return Object.fromEntries(entries);
}
