import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostic.js';
import type { Artifact, Edition } from '../src/model.js';
import { PdfName, type PdfObject, PdfStream } from '../src/pdf-file/pdf-object.js';
import { openPdf } from '../src/prove/pdf/open-pdf.js';
import { provePdf } from '../src/prove/prove-pdf.js';
import { renderCollationPdfs } from '../src/render/pdf/collation/render-collation-pdfs.js';
import { renderPdf } from '../src/render/pdf/render-pdf.js';
import { renderPdfs } from '../src/render/pdf/render-pdfs.js';
import { pdfEdition } from './pdf-edition.js';
import { instrument, plan } from './support/folders.js';
import { pdfjsPages } from './support/pdfjs-pages.js';
import { editionsOf, project } from './support/projects.js';
import { spoilElements, spoilObjects, spoilStreams } from './support/spoil-pdf.js';

/** The editions of the first original, one a language. */
async function editionsIn(folder: string): Promise<Edition[]> {
  const editions = editionsOf(await project(folder));
  return editions.filter(({ original }) => original.id === editions[0]?.original.id);
}

describe('what is read of a PDF is what pdf.js reads of it', () => {
  const readBoth = async (files: readonly Pick<Artifact, 'bytes'>[]): Promise<void> => {
    for (const { bytes } of files) {
      const { texts, bookmarks } = openPdf(bytes);
      const second = await pdfjsPages(bytes);
      const ours = [...texts].flatMap(([page, ofPage]) =>
        [...ofPage].map(([mcid, { text, y }]) => [`${page} ${mcid}`, text, y]),
      );
      expect(ours.length).toBeGreaterThan(20);
      expect(ours).toEqual([...second.texts].map(([key, { text, y }]) => [key, text, expect.closeTo(y, 1)]));
      expect(bookmarks).toEqual(second.bookmarks);
    }
  };

  test.each([
    ['the Plan', plan],
    ['harbour-accord', instrument('harbour-accord')],
    ['river-compact', instrument('river-compact')],
    ['minimal', instrument('minimal')],
  ])(
    '%s',
    async (_, folder) => {
      const { value = [] } = await renderPdfs(await editionsIn(folder), { tool: 'test', synoptic: false });
      expect(value.length).toBeGreaterThan(1);
      await readBoth(value);
    },
    60_000,
  );

  test('a collation, and a draft with its marks', async () => {
    const editions = await editionsIn(instrument('harbour-accord'));
    const { value = [] } = await renderCollationPdfs(editions, { tool: 'test', purpose: { draft: true } });
    expect(value).toHaveLength(1);
    await readBoth(value);
  });
});

describe('the proof of a PDF fails where', async () => {
  const edition = pdfEdition();
  const { value: bytes = new Uint8Array() } = await renderPdf(edition, { tool: 'test' });
  const found = (file: Uint8Array): readonly Diagnostic[] =>
    provePdf(edition, { path: 'edition.pdf', bytes: file }).problems;
  const messages = (file: Uint8Array): string[] => found(file).map(({ message }) => message.replace(/^.*\): /, ''));
  const content = (change: (content: string) => string): string[] => messages(spoilStreams(bytes, 'Contents', change));

  test('nothing is spoiled: it does not', () => {
    expect(messages(spoilStreams(bytes, 'Contents', (text) => `${text} `))).toEqual([]);
    expect(messages(spoilElements(bytes, 'P', (element) => new Map(element)))).toEqual([]);
  });

  test('a glyph stands for another letter', () => {
    const problems = found(spoilStreams(bytes, 'ToUnicode', (map) => map.replaceAll('<0077>', '<0076>')));
    const quote = problems.find(({ unit }) => unit === 'treaty.quote');
    expect(quote?.actual).toContain('the lavs of each');
    expect(quote?.expected).toContain('the laws of each');
  });

  test('a glyph stands for no letter', () => {
    const spoiled = spoilStreams(bytes, 'ToUnicode', (map) => map.replace(/<0000> <00(..)> \[/, '<0100> <01$1> ['));
    expect(messages(spoiled)).toEqual([expect.stringMatching(/cannot be read back: a glyph of the font/)]);
  });

  test('text is shown that the structure does not hold', () => {
    const again = (text: string): string => text.replace(/(BT\s[\s\S]*?\sET)(\sEMC)/, '$1$2 $1');
    expect(content(again)).toContainEqual(expect.stringMatching(/^text of page 3 is not once in the structure: ".+"$/));
    const elsewhere = (text: string): string => text.replace('<</MCID 1>>', '<</MCID 999>>');
    expect(content(elsewhere)).toContainEqual(expect.stringMatching(/^text of page 2 is not once in the structure/));
  });

  test('the structure holds a text twice', () => {
    const doubled = spoilElements(bytes, 'H2', (element) => {
      const kids = element.get('K') as readonly PdfObject[];
      return new Map([...element, ['K', [...kids, ...kids]]]);
    });
    expect(found(doubled)[0]).toMatchObject({
      unit: 'treaty.general',
      actual: 'General provisionsGeneral provisions',
    });
    expect(messages(doubled)).toContain('text of page 3 is not once in the structure: "General provisions"');
  });

  test('text of a unit is marked as an ornament', () => {
    const problems = found(
      spoilStreams(bytes, 'Contents', (text) => text.replace(/\/H2 <<\/MCID \d+>> BDC/, '/Artifact BMC')),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ unit: 'treaty.general', actual: '', expected: 'General provisions' }),
    );
  });

  test('a unit is lost, or bears the name of another', () => {
    const lost = spoilElements(bytes, 'BlockQuote', (element) => new Map([...element, ['K', []]]));
    expect(found(lost)).toContainEqual(
      expect.objectContaining({
        unit: 'treaty.quote',
        message: expect.stringContaining('the unit was not emitted'),
      }),
    );
    const renamed = spoilElements(bytes, 'H3', (element) => new Map([...element, ['ID', Buffer.from('treaty.other')]]));
    expect(found(renamed).map(({ unit }) => unit)).toEqual(expect.arrayContaining(['treaty.table', 'treaty.other']));
  });

  test('units stand in another order', () => {
    const reversed = spoilElements(bytes, 'TBody', (element) => {
      return new Map([...element, ['K', (element.get('K') as readonly PdfObject[]).toReversed()]]);
    });
    expect(messages(reversed)).toEqual(['the units were emitted in another order']);
  });

  test.each([
    ['text cannot be seen', 'BT 3 Tr', /text is shown that cannot be seen/],
    ['an operator is not known', 'BT 1 Tq', /the operator Tq is not read/],
    ['a picture comes in the stream itself', 'BI /W 1 ID x EI BT', /the operator BI is not read/],
    ['a drawing may hold text', '/Fm1 Do BT', /the drawing Fm1 is of a kind that is not read/],
    ['a string does not end', 'BT (', /a string does not end/],
    ['a text object is within another', 'BT BT', /a text object begins within another/],
    ['text has no font', 'BT /F99 1 Tf', /the font without a name is of a kind that is not read/],
  ])('%s', (_, spoiled, reason) => {
    expect(content((text) => text.replace('BT', spoiled))).toEqual([expect.stringMatching(reason)]);
  });

  test('a font is not embedded', () => {
    const bare = spoilObjects(bytes, (object) => {
      if (!(object instanceof Map) || !object.has('FontFile2')) return undefined;
      return new Map([...object].filter(([key]) => key !== 'FontFile2'));
    });
    expect(messages(bare)).toContainEqual(
      expect.stringMatching(/^the font [A-Z]+\+STIXTwoText-Regular is not embedded/),
    );
  });

  test('text stands outside its page', () => {
    expect(content((text) => text.replace(/(1 0 0 1) ([\d.]+) ([\d.]+) Tm/, '$1 -$2 $3 Tm'))).toContainEqual(
      expect.stringMatching(/^text stands outside page/),
    );
  });

  test('a stream is packed otherwise, or damaged', () => {
    const packed = (change: (stream: PdfStream) => PdfStream): string[] =>
      messages(spoilObjects(bytes, (object) => (object instanceof PdfStream ? change(object) : undefined)));
    const chain = ['ASCII85Decode', 'FlateDecode'];
    expect(
      packed(({ bytes: inner }) => new PdfStream(new Map([['Filter', chain.map((one) => new PdfName(one))]]), inner)),
    ).toEqual([expect.stringMatching(/a stream is packed in a way that is not read/)]);
    expect(packed(({ dict, bytes: inner }) => new PdfStream(dict, inner.subarray(0, 20)))).toEqual([
      expect.stringMatching(/a stream is damaged/),
    ]);
  });

  test('any byte is another: it says so or all is as meant, and nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const other = Uint8Array.from(bytes);
        other[at] = (other[at] ?? 0) ^ difference;
        expect(Array.isArray(found(other))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
