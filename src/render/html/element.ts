import type { Element, ElementContent, Properties } from 'hast';

/** An element with its properties and children; a string is a text. */
export function element(tagName: string, properties: Properties, ...children: (ElementContent | string)[]): Element {
  const content = children.map(
    (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child),
  );
  return { type: 'element', tagName, properties, children: content };
}
