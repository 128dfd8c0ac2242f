import type { Heading, List, ListItem, Node, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { linkProblem } from '../message/inline.js';
import { findTags, replaceTags } from '../message/tags.js';
import type { Part, Unit, UnitKind } from '../model.js';
import { maskTags } from './mask-tags.js';
import { readSource } from './read-source.js';

/** Blocks of prose that are set apart: the element that each is, by the name of its directive. */
const containers = new Map([
  ['testimonium', 'section'],
  ['subtitle', 'div'],
]);
const blocks = new Set(['root', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition', 'thematicBreak']);

const maxDepth = 64;
const maxMarks = 10_000;

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze();

/** Reads `source/<part>.md`, a skeleton: structure and labels as they are, `$t(key)` where words go. */
export async function loadPart(root: string, id: string, parties: readonly string[]): Promise<Outcome<Part>> {
  const file = `source/${id}.md`;
  const read = await readSource(root, file);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const masked = maskTags(read.value);
  const hostile = tooDeep(masked.text);
  if (hostile) {
    const place = { file, line: hostile.line, column: 1 };
    return {
      value: undefined,
      diagnostics: [{ rule: 'load/skeleton', severity: 'error', message: hostile.message, place }],
    };
  }
  const skeleton = parser.parse(masked.text);
  const reader = new PartReader(id, file, parties, masked.restore);
  reader.block(skeleton, undefined);
  if (reader.units.length === 0 && reader.diagnostics.length === 0) {
    reader.report(skeleton, 'the part has no unit: write `$t(key)` where its words go');
  }
  return { value: { id, skeleton, units: reader.units }, diagnostics: reader.diagnostics };
}

/** Walks a skeleton once: gives each block its unit and reports what a skeleton may not hold. */
class PartReader {
  readonly units: Unit[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  constructor(
    readonly part: string,
    readonly file: string,
    readonly parties: readonly string[],
    readonly restore: (text: string) => string,
  ) {}

  report(node: Node, message: string): void {
    const place = { file: this.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    this.diagnostics.push({ rule: 'load/skeleton', severity: 'error', message, place });
  }

  block(node: Root | RootContent, parent: Node | undefined): void {
    switch (node.type) {
      case 'heading':
        this.unit(node, 'heading', node);
        break;
      case 'tableCell':
        this.unit(node, 'cell', node);
        break;
      case 'paragraph':
        this.#paragraph(node, parent);
        break;
      case 'leafDirective':
        this.#leaf(node);
        break;
      case 'list':
        tighten(node);
        this.#children(node);
        break;
      case 'containerDirective':
        this.#container(node);
        break;
      case 'html':
        this.report(node, 'a skeleton cannot hold raw HTML');
        break;
      default:
        if (blocks.has(node.type)) this.#children(node);
        else this.report(node, `a skeleton cannot hold a block of type ${node.type}`);
    }
  }

  #children(node: Root | RootContent): void {
    if ('children' in node) for (const child of node.children) this.block(child, node);
  }

  #paragraph(node: Paragraph, parent: Node | undefined): void {
    const item = parent?.type === 'listItem' ? (parent as ListItem) : undefined; // narrowed by its type
    if (parent?.type === 'footnoteDefinition') this.unit(node, 'note', node);
    else if (item && !item.spread) this.unit(node, 'item', item);
    else this.unit(node, item ? 'item' : 'paragraph', node);
  }

  #leaf(node: LeafDirective): void {
    const key = node.attributes?.key;
    if (node.name !== 'signature') this.#unknown(node);
    else if (!key) this.report(node, 'the directive `::signature` needs the key of its messages: `::signature{key=…}`');
    else {
      const id = `${this.part}.${key}`;
      this.#add(
        node,
        id,
        'signature',
        this.parties.map((party) => `${id}.${party}`),
      );
      node.data = { ...node.data, hProperties: { id } };
    }
  }

  #container(node: ContainerDirective): void {
    const element = containers.get(node.name);
    if (element === undefined) this.#unknown(node);
    else {
      node.data = { ...node.data, hName: element, hProperties: { className: [node.name] } };
      this.#children(node);
    }
  }

  #unknown(node: LeafDirective | ContainerDirective): void {
    const known =
      node.type === 'leafDirective' ? '::signature' : [...containers.keys()].map((name) => `:::${name}`).join(', ');
    const sign = node.type === 'leafDirective' ? '::' : ':::';
    this.report(node, `unknown directive \`${sign}${node.name}\`; known here: ${known}`);
  }

  unit(node: Heading | Paragraph | TableCell, kind: UnitKind, anchor: Node): void {
    const references = this.#inline(node);
    const own = references.find((reference) => reference.startsWith(`${this.part}.`));
    if (own === undefined) {
      if (kind !== 'cell')
        this.report(node, 'the block names no message of its own part: write `$t(key)` where its words go');
      return;
    }
    if (this.#add(node, own, kind, references)) anchor.data = { ...anchor.data, hProperties: { id: own } };
  }

  #add(node: Node, id: string, kind: UnitKind, messages: readonly string[]): boolean {
    const place = { file: this.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    if (this.#seen.has(id)) this.report(node, `the unit \`${id}\` stands twice`);
    else this.units.push({ id, kind, messages, place });
    const isNew = !this.#seen.has(id);
    this.#seen.add(id);
    return isNew;
  }

  #inline(node: Node): string[] {
    if (node.type === 'text' && 'value' in node) {
      const text = this.restore(String(node.value));
      node.value = text;
      const { tags, unclosed } = findTags(text, this.part);
      const rest = replaceTags(text, tags, () => '');
      if (unclosed !== undefined) this.report(node, 'a `$t(` or `{{` is not closed');
      else if (hasWords(rest))
        this.report(node, `words belong in the locale files, not in the skeleton: "${rest.trim()}"`);
      return tags.flatMap((tag) => (tag.kind === 'reference' ? [tag.id] : []));
    }
    if (!('children' in node) || !Array.isArray(node.children)) {
      if (node.type !== 'break' && node.type !== 'footnoteReference')
        this.report(node, `a skeleton cannot hold inline ${node.type}`);
      return [];
    }
    if (node.type === 'textDirective') this.report(node, 'inline directives belong in the locale files');
    const problem = 'url' in node ? linkProblem(String(node.url)) : undefined;
    if (problem !== undefined) this.report(node, problem);
    return node.children.flatMap((child: Node) => this.#inline(child));
  }
}

/** An item of one paragraph is set tight and is itself the unit; with more, each of its paragraphs is one. */
function tighten(list: List): void {
  for (const item of list.children) item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1;
  list.spread = list.children.some(({ spread }) => spread === true);
}

/** What the recursive parser would exhaust its stack or its time on, and no instrument has. */
function tooDeep(text: string): { readonly line: number; readonly message: string } | undefined {
  const marks = text.match(/[*_]/g)?.length ?? 0;
  if (marks > maxMarks) return { line: 1, message: `the skeleton has ${marks} * and _; at most ${maxMarks} are read` };
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const [markers = ''] = line.match(/^(?:[ \t>]|[-+*](?=\s)|\d+[.)](?=\s))*/) ?? [];
    const depth = markers.replace(/ {2}|\s/g, (blanks) => (blanks.length === 2 ? '_' : '')).length;
    if (line.startsWith(':::')) open += /^:{3,}\s*$/.test(line) ? -1 : 1;
    if (depth > maxDepth || open > maxDepth)
      return { line: index + 1, message: `blocks are nested more than ${maxDepth} deep` };
  }
  return undefined;
}

/** Labels such as `1)`, `(a)`, `iii.` and `A-1` have no language; two letters that are no Roman numeral have one. */
function hasWords(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => word.length > 1 && !/^[ivxlcdm]+$/i.test(word));
}
