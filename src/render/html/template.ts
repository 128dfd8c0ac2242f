import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { packageRoot } from '../../package-root.js';
import { element } from './element.js';
import { keepRanges } from './keep-ranges.js';
import { securityPolicy } from './security-policy.js';

/** What goes into a slot: children for the element, or nothing, which takes the element out. */
export type Slots = Readonly<Record<string, readonly ElementContent[]>>;

/** The page around an edition, as it stands in `templates/`. */
export interface Shell {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  /** Elements added to the head. */
  readonly head: readonly Element[];
  readonly slots: Slots;
  /** What a slot is called to those who do not see the page. */
  readonly labels?: Readonly<Record<string, string>>;
}

const parser = unified().use(rehypeParse).freeze();
const serializer = unified()
  // HTML that is put in as it stands is our own, made before.
  .use(rehypeStringify, { allowDangerousHtml: true, allowDangerousCharacters: false, allowParseErrors: false })
  .freeze();

/** Reads a template of the folder `templates/` of the tool. */
export async function readTemplate(name: string): Promise<Root> {
  return parser.parse(await readFile(join(packageRoot, 'templates', name), 'utf8'));
}

/** Fills a template: language, title and head, and each element that bears a `data-slot`. */
export function fillTemplate(template: Root, shell: Shell): Uint8Array {
  const page = structuredClone(template);
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName === 'html') Object.assign(node.properties, { lang: shell.lang, dir: shell.dir });
    if (node.tagName === 'head')
      node.children = [...policy(), ...node.children, titleElement(shell.title), ...shell.head];
    const slot = node.properties.dataSlot;
    if (typeof slot !== 'string') return undefined;
    const content = shell.slots[slot] ?? [];
    if (content.length === 0 && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const label = shell.labels?.[slot];
    node.properties = { ...node.properties, dataSlot: null, ...(label !== undefined && { ariaLabel: label }) };
    node.children = [...content];
    return SKIP;
  });
  keepRanges(page);
  return new TextEncoder().encode(`${serializer.stringify(page)}\n`);
}

/** The HTML of a part of a page, to be put into a slot as it stands. */
export function htmlOf(part: Root): string {
  keepRanges(part);
  return serializer.stringify(part);
}

function policy(): Element[] {
  return [element('meta', { httpEquiv: ['Content-Security-Policy'], content: securityPolicy })];
}

function titleElement(title: string): Element {
  return element('title', {}, title);
}
