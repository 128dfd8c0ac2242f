import type { Element as HastElement } from 'hast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Artifact, Edition } from '../../model.js';
import { akomaBlocks, isElement } from './akoma-blocks.js';
import { akomaMeta } from './akoma-meta.js';
import { type Section, sectionsOf } from './sections.js';
import { xmlFile } from './xml-file.js';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * Renders `<locale>/akn.xml`: the edition as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0). The first part is the document, with
 * its testimonium as conclusions; each further part is an attachment. A unit's `eId` is its id.
 */
export function renderAkomaNtoso(edition: Edition): Artifact {
  const parts = edition.body.children.filter(isElement).filter(({ properties }) => 'dataPart' in properties);
  const [first, ...others] = parts;
  if (!first) throw new Error('an edition has a part');
  const { main, conclusions } = apart(first);
  const attachments = others.map((part) =>
    x('attachment', [
      x('doc', { name: nameOf(part) }, [akomaMeta(edition, nameOf(part)), mainBody(part.children.filter(isElement))]),
    ]),
  );
  const document = x('doc', { name: nameOf(first) }, [
    akomaMeta(edition, nameOf(first)),
    mainBody(main),
    ...(conclusions ? [x('conclusions', akomaBlocks(conclusions.children.filter(isElement)))] : []),
    ...(attachments.length > 0 ? [x('attachments', attachments)] : []),
  ]);
  const root = x('akomaNtoso', { xmlns: namespace }, [document]);
  return {
    path: `${edition.locale.id}/akn.xml`,
    bytes: xmlFile(root),
    format: 'xml',
    locale: edition.locale.id,
    original: edition.original.id,
  };
}

function nameOf(part: HastElement): string {
  return String(part.properties.dataPart);
}

/** A testimonium that ends the part; one in its midst stays where it is. */
function apart(part: HastElement): { main: HastElement[]; conclusions?: HastElement } {
  const blocks = part.children.filter(isElement);
  const last = blocks.at(-1);
  if (!last || String(last.properties.className) !== 'testimonium') return { main: blocks };
  return { main: blocks.slice(0, -1), conclusions: last };
}

function mainBody(blocks: readonly HastElement[]): Element {
  const { content, sections } = sectionsOf(blocks);
  const before = akomaBlocks(content);
  const children: ElementContent[] = [...before, ...sections.map(container)];
  return x('mainBody', children.length > 0 ? children : [x('p')]);
}

/** A heading with all that stands under it. */
function container({ heading, content, sections }: Section): Element {
  const blocks = akomaBlocks(content);
  const title = akomaBlocks([{ ...heading, tagName: 'p' }])[0];
  const inner: ElementContent[] =
    sections.length === 0
      ? [x('content', blocks.length > 0 ? blocks : [x('p')])]
      : [...(blocks.length > 0 ? [x('intro', blocks)] : []), ...sections.map(container)];
  const named = title ? { ...title, name: 'heading' } : x('heading');
  return x('hcontainer', { name: 'section' }, [named, ...inner]);
}
