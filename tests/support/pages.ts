import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Artifact, Edition } from '../../src/model.js';
import { renderHtml } from '../../src/render/html/render-html.js';

/** A page read back from its bytes. */
export class Page {
  readonly #root: Root;

  constructor(readonly bytes: Uint8Array) {
    this.#root = unified().use(rehypeParse).parse(new TextDecoder().decode(bytes));
  }

  /** Elements of a name, in reading order. */
  all(tagName: string): Element[] {
    const found: Element[] = [];
    visit(this.#root, 'element', (element) => {
      if (element.tagName === tagName) found.push(element);
    });
    return found;
  }

  one(tagName: string): Element {
    const [element] = this.all(tagName);
    if (!element) throw new Error(`no ${tagName}`);
    return element;
  }

  /** Every id of the page, in reading order. */
  ids(): string[] {
    const ids: string[] = [];
    visit(this.#root, 'element', ({ properties }) => {
      if (typeof properties.id === 'string') ids.push(properties.id);
    });
    return ids;
  }

  text(tagName: string): string {
    return textOf(this.one(tagName)).replace(/\s+/g, ' ').trim();
  }
}

/** The published pages of editions, by locale. */
export async function pagesOf(editions: readonly Edition[]): Promise<Map<string, Page>> {
  const artifacts: Artifact[] = await renderHtml(editions, []);
  return new Map(artifacts.flatMap(({ locale, bytes }) => (locale === undefined ? [] : [[locale, new Page(bytes)]])));
}
