import type { Element, ElementContent, Root } from 'hast';
import type { Edition, Locale } from '../../model.js';
import { element } from './element.js';

/** Elements that hold the links of their unit; every other unit gets a frame around it that does. */
const holders = new Set(['li', 'td', 'th']);

/**
 * Gives each unit of a page a link to itself and one to the same unit in each other language.
 * The links have names but no text, which the style sheet shows, so that the text of a unit stays that of the unit.
 */
export function withUnitLinks(body: Root, { units, site, locale }: Edition, locales: readonly Locale[]): Root {
  const unitIds = new Set(units.map(({ id }) => id));
  const others = locales.filter(({ id }) => id !== locale.id);
  const links = (id: string): Element => {
    const anchor = `#${encodeURIComponent(id)}`;
    const versions = others.map((other) =>
      element('a', {
        href: `../${other.id}/index.html${anchor}`,
        lang: other.id,
        ariaLabel: other.endonym,
      }),
    );
    return element(
      'span',
      { className: ['to'] },
      element('a', { href: anchor, ariaLabel: site.permalink }),
      ...versions,
    );
  };
  const walk = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const children = node.children.map(walk);
    const { id } = node.properties;
    if (typeof id !== 'string' || !unitIds.has(id)) return { ...node, children };
    if (!holders.has(node.tagName)) return element('div', { className: ['unit'] }, { ...node, children }, links(id));
    const nested = children.findIndex((child) => child.type === 'element' && ['ul', 'ol'].includes(child.tagName));
    const at = nested < 0 ? children.length : nested;
    return { ...node, children: [...children.slice(0, at), links(id), ...children.slice(at)] };
  };
  return {
    ...body,
    children: body.children.map((child) => (child.type === 'element' ? walk(child) : child)) as Root['children'],
  };
}
