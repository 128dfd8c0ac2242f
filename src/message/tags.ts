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

/** The tags of a text in reading order, and the offset of the first that is opened and never closed. */
export interface Tags {
  readonly tags: readonly Tag[];
  readonly unclosed: number | undefined;
}

/** Finds the tags of a text in one pass; a reference without a namespace belongs to `namespace`. */
export function findTags(text: string, namespace: string): Tags {
  const tags: Tag[] = [];
  let unclosed: number | undefined;
  const closings = text.includes('$t(') ? closingParentheses(text) : new Map<number, number>();
  const lastBraces = text.lastIndexOf('}}');
  for (let at = nextOpening(text, 0); at >= 0; ) {
    const isValue = text.startsWith('{{', at);
    const closing = isValue ? (lastBraces > at ? text.indexOf('}}', at + 2) : undefined) : closings.get(at + 2);
    if (closing === undefined || closing < 0) {
      unclosed ??= at;
      at = nextOpening(text, at + 2);
      continue;
    }
    const end = closing + (isValue ? 2 : 1);
    tags.push(isValue ? valueTag(text, at, end) : referenceTag(text, at, end, namespace));
    at = nextOpening(text, end);
  }
  return { tags, unclosed };
}

/** Where each parenthesis that is closed again is closed. */
function closingParentheses(text: string): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const opening = open.pop();
      if (opening !== undefined) closings.set(opening, at);
    }
  }
  return closings;
}

function nextOpening(text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

const pattern = /\{\{|\$t\(/g;

function valueTag(text: string, start: number, end: number): ValueTag {
  const inside = text.slice(start + 2, end - 2);
  const comma = inside.indexOf(',');
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  return { kind: 'value', name, format: comma < 0 ? '' : inside.slice(comma + 1).trim(), start, end };
}

function referenceTag(text: string, start: number, end: number, namespace: string): ReferenceTag {
  const inside = text.slice(start + 3, end - 1);
  const comma = inside.indexOf(',');
  const key = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const colon = key.indexOf(':');
  const id = colon < 0 ? `${namespace}.${key}` : `${key.slice(0, colon)}.${key.slice(colon + 1)}`;
  return { kind: 'reference', id, start, end };
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
