import type { PdfFile } from './pdf-file.js';
import { type Dictionary, isReference, type PdfValue } from './pdf-objects.js';

/** A piece of marked content, by the number of its page's object and its own on that page. */
export interface MarkedContent {
  readonly page: number;
  readonly mcid: number;
}

/** An element of the structure tree. */
export interface Element {
  readonly role: string;
  readonly id: string | undefined;
  readonly lang: string | undefined;
  readonly children: readonly (Element | MarkedContent)[];
}

/** Reads the structure tree of a file; undefined where there is none. */
export function readStructure(file: PdfFile): Element | undefined {
  const root = file.dictionary(file.catalog().get('StructTreeRoot'));
  const [top] = file.array(root?.get('K'));
  const element = file.dictionary(top);
  return element ? readElement(file, element, 0) : undefined;
}

/** Deeper than any text, and shallow enough for a file that refers to itself. */
const deepest = 200;

function readElement(file: PdfFile, dictionary: Dictionary, depth: number): Element {
  if (depth > deepest) throw new Error('its structure tree has no end');
  const role = dictionary.get('S');
  const id = file.resolve(dictionary.get('ID'));
  const lang = file.resolve(dictionary.get('Lang'));
  const page = dictionary.get('Pg');
  const children = file.array(dictionary.get('K')).flatMap((kid): (Element | MarkedContent)[] => {
    if (typeof kid === 'number') return content(page, kid);
    const child = file.dictionary(kid);
    if (!child || child.get('Type') === '/OBJR') return [];
    if (child.get('Type') === '/MCR') return content(child.get('Pg') ?? page, child.get('MCID'));
    return [readElement(file, child, depth + 1)];
  });
  return {
    role: typeof role === 'string' ? role.slice(1) : '',
    id: typeof id === 'string' ? id : undefined,
    lang: typeof lang === 'string' ? lang : undefined,
    children,
  };
}

function content(page: PdfValue | undefined, mcid: PdfValue | undefined): MarkedContent[] {
  return isReference(page) && typeof mcid === 'number' ? [{ page: page.object, mcid }] : [];
}
