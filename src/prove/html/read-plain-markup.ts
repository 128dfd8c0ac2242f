import type { Element, Properties, Root } from 'hast';
import { isPlaced, isVoid, isWordless } from './nesting.js';

/** The properties that the proof asks for, by the names of their attributes. */
const asked: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['lang', 'lang'],
  ['data-footnote-ref', 'dataFootnoteRef'],
  ['data-footnote-backref', 'dataFootnoteBackref'],
]);

const start = /^<!doctype html>/;
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [A-Za-z][A-Za-z:-]*(?:="[^"]*")?)*)>/y;

/**
 * Reads a page that is so plainly written that a browser builds the very tree that its tags spell: every element closed
 * by its own tag and standing where it may, attributes in quotes, references by number. Gives the elements with their
 * text and the properties that the proof asks for; `undefined` for any other page, which takes a parser that mends.
 */
export function readPlainMarkup(page: string): Root | undefined {
  const begin = start.exec(page)?.[0].length;
  if (begin === undefined || /[\0\r]/.test(page)) return undefined;
  const root: Root = { type: 'root', children: [] };
  const open: (Root | Element)[] = [root];
  const names: string[] = [];
  const before = new Set<string>();
  for (let at = begin; at < page.length; ) {
    const parent = open.at(-1) ?? root;
    if (page[at] !== '<') {
      const next = page.indexOf('<', at);
      const end = next < 0 ? page.length : next;
      const value = decode(page.slice(at, end));
      const isBare = parent.type === 'root' || isWordless.has(parent.tagName);
      if (value === undefined || (isBare && /[^ \t\n]/.test(value))) return undefined;
      parent.children.push({ type: 'text', value });
      at = end;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, tagName = '', written = ''] = tag.exec(page) ?? [];
    if (whole === undefined) return undefined;
    at += whole.length;
    if (slash === '/') {
      if (tagName !== names.pop() || written !== '') return undefined;
      open.pop();
      continue;
    }
    const properties = propertiesOf(written);
    if (!properties || !isPlaced(tagName, names, before)) return undefined;
    const element: Element = { type: 'element', tagName, properties, children: [] };
    // What a template holds stands apart from the page.
    if (tagName !== 'template') parent.children.push(element);
    if (isVoid.has(tagName)) continue;
    open.push(element);
    names.push(tagName);
    if (tagName !== 'script') continue;
    const end = page.indexOf('</script>', at);
    if (end < 0 || /<[!s]/i.test(page.slice(at, end))) return undefined;
    at = end;
  }
  return names.length === 0 ? root : undefined;
}

const none: Properties = {};

function propertiesOf(written: string): Properties | undefined {
  if (written === '') return none;
  const properties: Properties = {};
  const names = new Set<string>();
  for (const [, name = '', value = ''] of written.matchAll(/ ([A-Za-z][A-Za-z:-]*)(?:="([^"]*)")?/g)) {
    const lower = name.toLowerCase();
    if (names.has(lower)) return undefined;
    names.add(lower);
    const property = asked.get(lower);
    if (property === undefined) continue;
    const decoded = decode(value);
    if (decoded === undefined) return undefined;
    properties[property] = decoded;
  }
  return properties;
}

/** A text with its references by number; undefined where one is written otherwise, or stands for what a browser replaces. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isPlain = true;
  const decoded = text.replace(/&(?:#x([0-9A-F]{1,6});)?/g, (_, digits: string | undefined) => {
    const code = Number.parseInt(digits ?? '0', 16);
    const isReplaced = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000);
    if (isReplaced || code > 0x10ffff) isPlain = false;
    return isPlain ? String.fromCodePoint(code) : '';
  });
  return isPlain ? decoded : undefined;
}
