/** A piece of i18next's syntax in a message or skeleton; `start` and `end` are offsets into the text. */
export type Tag = ValueTag | ReferenceTag;

/** `{{name, format(option: value)}}`: a figure, a date or the name of a party. */
export interface ValueTag {
  readonly kind: 'value';
  readonly name: string;
  /** Such as `date(day: ordinal)`; empty where none is given. */
  readonly format: string;
  readonly start: number;
  readonly end: number;
}

/** `$t(key)` or `$t(namespace:key)`: another message. */
export interface ReferenceTag {
  readonly kind: 'reference';
  /** Message id: namespace and key joined by a dot. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The tags of a text in reading order, and the offsets of those that are opened and never closed. */
export interface Tags {
  readonly tags: readonly Tag[];
  readonly unclosed: readonly number[];
}

/** Finds the tags of a text in one pass; a reference without a namespace belongs to `namespace`. */
export function findTags(text: string, namespace: string): Tags {
  const tags: Tag[] = [];
  const unclosed: number[] = [];
  let at = nextOpening(text, 0);
  while (at >= 0) {
    const isValue = text.startsWith('{{', at);
    const end = isValue ? text.indexOf('}}', at) + 2 : closingParenthesis(text, at + 3) + 1;
    if (end <= at) {
      unclosed.push(at);
      at = nextOpening(text, at + 2);
      continue;
    }
    if (isValue) tags.push(valueTag(text, at, end));
    else tags.push(...referenceTags(text, at, end, namespace));
    at = nextOpening(text, end);
    // Without a closing mark further on, every later opening would look for one in vain.
    if (unclosed.length > 0) break;
  }
  return { tags, unclosed };
}

function nextOpening(text: string, from: number): number {
  const value = text.indexOf('{{', from);
  const reference = text.indexOf('$t(', from);
  if (value < 0 || reference < 0) return Math.max(value, reference);
  return Math.min(value, reference);
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function valueTag(text: string, start: number, end: number): ValueTag {
  const inside = text.slice(start + 2, end - 2);
  const comma = inside.indexOf(',');
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  return { kind: 'value', name, format: comma < 0 ? '' : inside.slice(comma + 1).trim(), start, end };
}

function referenceTags(text: string, start: number, end: number, namespace: string): Tag[] {
  const inside = text.slice(start + 3, end - 1);
  const comma = inside.indexOf(',');
  const key = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const colon = key.indexOf(':');
  const id = colon < 0 ? `${namespace}.${key}` : `${key.slice(0, colon)}.${key.slice(colon + 1)}`;
  return [{ kind: 'reference', id, start, end }];
}

/** The text with each tag replaced by what `replace` gives for it. */
export function replaceTags(text: string, tags: readonly Tag[], replace: (tag: Tag) => string): string {
  let out = '';
  let at = 0;
  for (const tag of tags) {
    out += text.slice(at, tag.start) + replace(tag);
    at = tag.end;
  }
  return out + text.slice(at);
}
