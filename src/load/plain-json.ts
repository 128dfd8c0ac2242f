/**
 * The value of a JSON text, read at once and without places; undefined where it is not JSON, or a key stands twice or is
 * reserved, which a reader that knows places has to report.
 */
export function plainJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Of a key that stands twice only the last is in the value.
  return keysIn(value) === keysWritten(text) ? value : undefined;
}

function keysWritten(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (colon !== undefined) count += 1;
  return count;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, child) => sum + keysIn(child), 0);
  if (Array.isArray(value)) return inner;
  return Object.hasOwn(value, '__proto__') ? Number.NaN : inner + Object.keys(value).length;
}
