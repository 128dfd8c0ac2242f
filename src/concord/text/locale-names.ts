/** Locale ids for a message: `en`, `fr` and `es`. */
export function localeNames(ids: readonly string[]): string {
  const names = ids.map((id) => `\`${id}\``);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
