import { Malformed } from '../../malformed.js';
import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { isArray, isDict, isName, type PdfDict, PdfName, type PdfObject, PdfRef } from '../../pdf-file/pdf-object.js';
import { textOf } from '../../pdf-file/text-string.js';

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
  const [top] = kidsOf(file, file.dict(file.catalog.get('StructTreeRoot')).get('K'));
  const element = file.get(top);
  return isDict(element) ? readElement(file, element, 0) : undefined;
}

/** Deeper than any text, and shallow enough for a file that refers to itself. */
const deepest = 200;

function readElement(file: PdfFile, entries: PdfDict, depth: number): Element {
  if (depth > deepest) throw new Malformed('its structure tree has no end');
  const role = entries.get('S');
  const page = entries.get('Pg');
  const children: (Element | MarkedContent)[] = [];
  for (const kid of kidsOf(file, entries.get('K'))) {
    const child = file.get(kid);
    if (typeof child === 'number') children.push(...content(page, child));
    else if (isDict(child)) {
      const type = child.get('Type');
      if (isName(type, 'MCR')) children.push(...content(child.get('Pg') ?? page, child.get('MCID')));
      else if (!isName(type, 'OBJR')) children.push(readElement(file, child, depth + 1));
    }
  }
  return {
    role: role instanceof PdfName ? role.value : '',
    id: stringOf(file, entries.get('ID')),
    lang: stringOf(file, entries.get('Lang')),
    children,
  };
}

/** The values of an array; a single value counts as an array of one. */
function kidsOf(file: PdfFile, object: PdfObject | undefined): readonly PdfObject[] {
  const found = file.get(object);
  if (isArray(found)) return found;
  return found === null ? [] : [found];
}

function content(page: PdfObject | undefined, mcid: PdfObject | undefined): MarkedContent[] {
  return page instanceof PdfRef && typeof mcid === 'number' ? [{ page: page.number, mcid }] : [];
}

function stringOf(file: PdfFile, object: PdfObject | undefined): string | undefined {
  const found = file.get(object);
  return found instanceof Uint8Array ? textOf(found) : undefined;
}
