import type { PdfReference } from '../pdfmake-internals.js';
import type { StructureElement } from './structure.js';

/** A structure element as it stands in the file: a long text has thousands, and pdfkit takes apart each entry of each. */
export function elementSource(element: StructureElement, parent: PdfReference, kids: readonly string[]): string {
  const { role, id, lang, alt } = element;
  const entries = ['/Type /StructElem', `/S /${role}`, `/P ${parent}`];
  if (id !== undefined) entries.push(`/ID ${textString(id)}`);
  if (lang !== undefined) entries.push(`/Lang ${textString(lang)}`);
  if (alt !== undefined) entries.push(`/Alt ${textString(alt)}`);
  const attributes = attributesOf(element);
  if (attributes !== undefined) entries.push(`/A <<\n${attributes}\n>>`);
  if (kids.length > 0) entries.push(`/K [${kids.join(' ')}]`);
  return `<<\n${entries.join('\n')}\n>>`;
}

function attributesOf({ role, labels, children }: StructureElement): string | undefined {
  if (labels !== undefined) return `/O /List\n/ListNumbering /${labels}`;
  if (role === 'TH') return '/O /Table\n/Scope /Column';
  if (role !== 'Figure') return undefined;
  const [box] = children.flatMap((child) => ('marks' in child ? child.marks.map((mark) => mark.box) : []));
  return box && `/O /Layout\n/Placement /Block\n/BBox [${box.map(rounded).join(' ')}]`;
}

function rounded(length: number): number {
  return Math.round(length * 1e6) / 1e6;
}

/** A text as a string of the file: in ASCII as it is, otherwise in UTF-16. */
function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
}
