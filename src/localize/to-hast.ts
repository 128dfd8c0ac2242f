import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What may stand in an edition: the elements that a skeleton and its messages can make, and nothing that runs. */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'ul',
    'ol',
    'li',
    'blockquote',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'hr',
    'section',
    'div',
    'span',
    'em',
    'strong',
    'code',
    'a',
    'sup',
    'sub',
    'br',
  ],
  attributes: {
    '*': ['id', 'lang', 'dir'],
    a: [
      'href',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    ol: ['start'],
    th: ['align', 'scope'],
    td: ['align'],
    div: [['className', 'signatures', 'signature', 'subtitle']],
    section: [
      'dataFootnotes',
      'dataPart',
      ['className', 'testimonium', 'footnotes', 'rectifications', 'notes', 'imprint'],
    ],
    code: [],
    h2: [['className', 'sr-only']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** Words that the conversion itself puts in. */
export interface FootnoteWords {
  readonly heading: string;
  readonly back: string;
}

/** Turns a localized tree into the elements of an edition; `part` keeps the ids of its notes apart from other parts'. */
export function toHast(tree: Root, part: string, words: FootnoteWords): HastRoot {
  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: `${part}-`,
      footnoteLabel: words.heading,
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      footnoteBackLabel: words.back,
      footnoteBackContent: '↑',
    })
    .use(rehypeSanitize, schema);
  const root = processor.runSync(tree);
  return { type: 'root', children: [section(root, part)] };
}

function section(root: HastRoot, part: string): Element {
  const children = root.children.filter((child) => child.type !== 'doctype');
  // Headings that name a note section carry an id that two parts would share.
  for (const child of children) {
    if (child.type !== 'element' || child.properties.dataFootnotes === undefined) continue;
    const [heading] = child.children.filter((inner) => inner.type === 'element');
    if (heading) heading.properties.id = `${part}-notes`;
    replaceLabel(child, `${part}-notes`);
  }
  replaceLabel({ type: 'element', tagName: 'section', properties: {}, children }, `${part}-notes`);
  return { type: 'element', tagName: 'section', properties: { dataPart: part }, children };
}

function replaceLabel(element: Element, id: string): void {
  if (element.properties.ariaDescribedBy !== undefined) element.properties.ariaDescribedBy = [id];
  for (const child of element.children) if (child.type === 'element') replaceLabel(child, id);
}
