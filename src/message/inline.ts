import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Where inline Markdown does not hold: what is wrong, at which offset of the message. */
export interface InlineProblem {
  readonly message: string;
  readonly offset: number;
}

/** A message's inline content, with what is wrong in it. */
export interface Inline {
  readonly children: PhrasingContent[];
  readonly problems: readonly InlineProblem[];
}

const parser = unified().use(remarkParse).use(remarkDirective).use(withoutBlocks).freeze();

/** Directives that a message may hold, by name: `:sup[e]`, `:sub[2]`, `:lang[…]{es}`, `:note{id}`. */
const directives = new Set(['sup', 'sub', 'lang', 'note']);
const allowed = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'break',
  'textDirective',
  'footnoteReference',
]);
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The parser takes quadratic time for marks of emphasis that do not pair, and cubic for directives of blocks. */
const maxMarks = 2000;

/** What a message with markup has; a colon before a blank, which is most of them, opens no directive. */
const markup = /[*_[\]<>&\\`\n]|:\S/;

/** Parses a message as inline Markdown, whatever it begins with: `1)` and `#` have no meaning there. */
export function parseInline(text: string): Inline {
  if (!markup.test(text) && !(/[:!]/.test(text) && /^\s|\s$/.test(text)))
    return { children: text === '' ? [] : [{ type: 'text', value: text }], problems: [] };
  const marks = text.match(/[*_]/g)?.length ?? 0;
  if (marks > maxMarks) return refused(`a message holds at most ${maxMarks} marks of emphasis; this one has ${marks}`);
  if (/^:::/m.test(text)) return refused('directives of blocks belong in the skeleton');
  const root = parser.parse(text);
  const [paragraph] = root.children;
  if (paragraph === undefined) return { children: [], problems: [] };
  if (root.children.length > 1 || paragraph.type !== 'paragraph') {
    return refused('a message is one paragraph; give each further one a unit of its own');
  }
  const problems: InlineProblem[] = [];
  visit(paragraph.children, (node) => {
    const problem = problemOf(node);
    if (problem !== undefined) problems.push({ message: problem, offset: node.position?.start.offset ?? 0 });
    if (node.type === 'textDirective') resolve(node);
  });
  return { children: paragraph.children, problems };
}

function refused(message: string): Inline {
  return { children: [], problems: [{ message, offset: 0 }] };
}

function problemOf(node: PhrasingContent): string | undefined {
  if (node.type === 'html') return `raw HTML is not allowed in a message: ${node.value}`;
  if (!allowed.has(node.type)) return `a message cannot hold ${node.type}`;
  if (node.type === 'link') return linkProblem(node.url);
  if (node.type !== 'textDirective') return undefined;
  if (!directives.has(node.name)) {
    return `unknown directive \`:${node.name}\`; write \`\\:${node.name}\` if a colon is meant`;
  }
  const needsAttribute = node.name === 'lang' || node.name === 'note';
  return needsAttribute && attribute(node) === ''
    ? `the directive \`:${node.name}\` needs its ${node.name === 'lang' ? 'language, as in `{es}`' : 'note, as in `{id}`'}`
    : undefined;
}

/** What is wrong with the address of a link; undefined where nothing is. */
export function linkProblem(url: string): string | undefined {
  if (url.startsWith('#')) return undefined;
  const scheme = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (scheme === undefined) return `the address "${url}" is neither absolute nor a unit (\`#unit\`)`;
  return schemes.has(scheme) ? undefined : `an address of the scheme "${scheme}" is not allowed: ${url}`;
}

/** Gives a directive the element that it stands for. */
function resolve(node: TextDirective): void {
  if (node.name === 'note') {
    const identifier = attribute(node);
    Object.assign(node, { type: 'footnoteReference', identifier, label: identifier, children: [] });
  } else if (node.name === 'lang') {
    node.data = { ...node.data, hName: 'span', hProperties: { lang: attribute(node) } };
  } else node.data = { ...node.data, hName: node.name };
}

/** The first attribute's name, as `es` in `:lang[…]{es}`. */
function attribute(node: TextDirective): string {
  return Object.keys(node.attributes ?? {})[0] ?? '';
}

/** Calls `see` for every inline node in reading order. */
export function visit(nodes: readonly PhrasingContent[], see: (node: PhrasingContent) => void): void {
  for (const node of nodes) {
    see(node);
    if ('children' in node) visit(node.children, see);
  }
}

/** Inline content as a reader reads it: no markup, white space as one space, no-break spaces kept. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let text = '';
  visit(nodes, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += ' ';
  });
  return text.replace(/[ \t\n]+/g, ' ').trim();
}

function withoutBlocks(this: Processor): void {
  const data = this.data();
  const blocks = [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'thematicBreak',
  ];
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: [...blocks, 'directiveContainer', 'directiveLeaf'] } },
  ];
}
