import { dict, PdfName, type PdfObject, PdfRef, PdfStream } from '../../src/pdf-file/pdf-object.js';
import { writeObject } from '../../src/pdf-file/write-object.js';

/** A field of the small edition. */
export interface Place {
  readonly party: string;
  readonly left: number;
}

const identifier = `urn:alternat:small:en:first:sha256:${'5'.repeat(64)}`;

const name = (value: string): PdfName => new PdfName(value);
const ref = (number: number): PdfRef => new PdfRef(number, 0);
const stream = (text: string, entries: Record<string, PdfObject> = {}): PdfStream =>
  new PdfStream(dict(entries), Buffer.from(text));

/** A tagged edition of two pages, the last with the unit of the signatures and, where given, an empty field for each party. */
export function smallPdf(
  places: readonly Place[] = [],
  metadata = `<dc:identifier>${identifier}</dc:identifier>`,
): Buffer {
  const fields = places.map((_, index) => ref(20 + 2 * index));
  const page = (content: number, annotations: readonly PdfObject[]): PdfObject =>
    dict({
      Type: name('Page'),
      Parent: ref(2),
      MediaBox: [0, 0, 612, 792],
      Contents: ref(content),
      Resources: dict({}),
      StructParents: content,
      ...(annotations.length > 0 && { Annots: annotations, Tabs: name('S') }),
    });
  const element = (role: string, entries: Record<string, PdfObject>): PdfObject =>
    dict({ Type: name('StructElem'), S: name(role), ...entries });
  const content = { Type: name('MCR'), Pg: ref(4), MCID: 0 };
  const objects: [number, PdfObject][] = [
    [
      1,
      dict({
        Type: name('Catalog'),
        Pages: ref(2),
        Lang: Buffer.from('en-GB'),
        Metadata: ref(7),
        MarkInfo: dict({ Marked: true }),
        StructTreeRoot: ref(8),
        ...(places.length > 0 && { AcroForm: ref(12) }),
      }),
    ],
    [2, dict({ Type: name('Pages'), Count: 2, Kids: [ref(3), ref(4)] })],
    [3, page(5, [])],
    [4, page(6, fields)],
    [5, stream('')],
    [6, stream('/P <</MCID 0>> BDC\n72 700 100 20 re f\nEMC')],
    [7, stream(metadata, { Type: name('Metadata'), Subtype: name('XML') })],
    [
      8,
      dict({
        Type: name('StructTreeRoot'),
        K: [ref(9)],
        IDTree: dict({ Names: [Buffer.from('note.signature'), ref(10)] }),
        ParentTree: ref(11),
        ParentTreeNextKey: 20 + places.length,
      }),
    ],
    [9, element('Document', { P: ref(8), K: [ref(10)] })],
    [
      10,
      element('Sect', {
        P: ref(9),
        ID: Buffer.from('note.signature'),
        K: [dict(content), ...fields.map(({ number }) => ref(number + 1))],
      }),
    ],
    [11, dict({ Nums: [6, [ref(10)], ...fields.flatMap(({ number }, index) => [20 + index, ref(number + 1)])] })],
    [12, dict({ Fields: fields })],
    ...places.flatMap(({ party, left }, index): [number, PdfObject][] => [
      [
        20 + 2 * index,
        dict({
          Type: name('Annot'),
          Subtype: name('Widget'),
          FT: name('Sig'),
          T: Buffer.from(party),
          TU: Buffer.from(`Signature for ${party}`),
          F: 4,
          Rect: [left, 500, left + 155, 560],
          P: ref(4),
          StructParent: 20 + index,
          AP: dict({ N: ref(13) }),
        }),
      ],
      [
        21 + 2 * index,
        element('Form', { P: ref(10), K: [dict({ Type: name('OBJR'), Obj: ref(20 + 2 * index), Pg: ref(4) })] }),
      ],
    ]),
    [13, stream('', { Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, 155, 60] })],
  ];
  return fileOf(objects.toSorted(([a], [b]) => a - b));
}

function fileOf(objects: readonly [number, PdfObject][]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  let table = '';
  for (const [number, object] of objects) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), writeObject(object), Buffer.from('\nendobj\n')]);
    table += `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...objects.map(([number]) => number)) + 1;
  const trailer = `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(trailer)]);
}
