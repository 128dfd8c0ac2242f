/** The texts of a locale file, each made another by what `change` says of it and of its key, `scope.title`. */
export function mapTexts(catalog: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof catalog === 'string') return change(catalog, key);
  if (typeof catalog !== 'object' || catalog === null) return catalog;
  const inner = Object.entries(catalog).map(([name, value]): [string, unknown] => {
    return [name, mapTexts(value, change, key === '' ? name : `${key}.${name}`)];
  });
  return Object.fromEntries(inner);
}
