import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** The bytes of an XML file, UTF-8. */
export function xmlFile(root: Element): Uint8Array {
  const text = toXml(root, { closeEmptyElements: true });
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`);
}
