import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../src/model.js';
import { PdfFile } from '../src/pdf-file/pdf-file.js';
import { type FoundPdf, readPdf } from '../src/prove/pdf/read-pdf.js';
import { type Element, readStructure } from '../src/prove/pdf/read-structure.js';
import { provePdf } from '../src/prove/prove-pdf.js';
import { renderPdf } from '../src/render/pdf/render-pdf.js';
import { pdfEdition } from './pdf-edition.js';

const tool = 'alternat 0.0.0';
const styleFile = fileURLToPath(new URL('../templates/pdf.json', import.meta.url));

async function bytesOf(edition: Edition): Promise<Uint8Array> {
  const { value, diagnostics } = await renderPdf(edition, { tool });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('nothing was rendered');
  return value;
}

/** Writes a style file of its own that differs from ours in one of its fonts. */
function styleWithFont(font: string): string {
  const style = JSON.parse(readFileSync(styleFile, 'utf8'));
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'pdf.json');
  writeFileSync(file, JSON.stringify({ ...style, fonts: { ...style.fonts, normal: font } }));
  return file;
}

describe('a PDF edition', () => {
  const edition = pdfEdition();
  let bytes: Uint8Array;
  let found: FoundPdf;

  beforeAll(async () => {
    bytes = await bytesOf(edition);
    found = readPdf(bytes);
  });

  test('says what was meant, unit by unit', async () => {
    expect(provePdf(edition, { path: 'edition.pdf', bytes }).problems).toEqual([]);
  });

  test('has the roles that its elements call for', () => {
    const roles = Object.fromEntries(found.units.map(({ id, role }) => [id, role]));
    expect(roles).toMatchObject({
      'treaty.title': 'H1',
      'treaty.general': 'H2',
      'treaty.table': 'H3',
      'treaty.first': 'P',
      'treaty.four': 'LI',
      'treaty.head.a': 'TH',
      'treaty.row.3.b': 'TD',
      'fn-1': 'Note',
    });
  });

  test('has the structure of its text, whatever its layout', () => {
    const root = readStructure(PdfFile.open(bytes));
    const spell = (element: Element, depth = 0): string[] => [
      `${'  '.repeat(depth)}${element.role}${element.id ? ` ${element.id}` : ''}`,
      ...element.children.flatMap((child) => ('role' in child ? spell(child, depth + 1) : [])),
    ];
    const lines = root ? spell(root) : [];
    const from = lines.findIndex((line) => line.includes('treaty.title'));
    const to = lines.findIndex((line) => line.includes('treaty.row.0.b'));
    expect(`\n${lines.slice(from, to + 1).join('\n')}\n`).toMatchInlineSnapshot(`
      "
          H1 treaty.title
          Div
            P treaty.subtitle
          H2 treaty.general
          P treaty.first
            Span
              Span
            Code
            Span
            Span
            Span
              Reference
                Link fnref-1
            Link
            Link
            Span
          BlockQuote
            P treaty.quote
          L
            LI treaty.one
              Lbl
              LBody
                L
                  LI treaty.two
                    Lbl
                    LBody
                      L
                        LI treaty.three
                          Lbl
                          LBody
                            L
                              LI treaty.four
                                Lbl
                                LBody
          L
            LI treaty.third
              Lbl
              LBody
            LI treaty.fourth
              Lbl
              LBody
          H3 treaty.table
          Table
            THead
              TR
                TH treaty.head.a
                TH treaty.head.b
            TBody
              TR
                TD treaty.row.0.a
                TD treaty.row.0.b
      "
    `);
  });

  test('lists its headings in the contents and in the bookmarks', () => {
    expect(found.contents.map(({ title }) => title)).toEqual([
      'Treaty on the River and its Banks',
      'General provisions',
      'Levels',
      'Annex',
      'Imprint',
    ]);
    expect(found.bookmarks.map(({ title }) => title)).toEqual([
      'Contents',
      ...found.contents.map(({ title }) => title),
    ]);
    expect(found.contents.map(({ page }) => Number(page))).toEqual(found.bookmarks.slice(1).map(({ page }) => page));
  });

  test('keeps the testimonium and the places for signatures on one page', () => {
    const pages = new Map(found.units.map(({ id, page }) => [id, page]));
    expect(pages.get('treaty.signature')).toBe(pages.get('treaty.done'));
    expect(pages.get('annex.title')).toBeGreaterThan(pages.get('treaty.signature') ?? 0);
  });

  test('has an empty field for each party, in order, in the room above its line', async () => {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const number = found.units.find(({ id }) => id === 'treaty.signature')?.page ?? 0;
    const annotations = await (await document.getPage(number)).getAnnotations();
    const fields = annotations.filter(({ subtype }) => subtype === 'Widget');
    expect(fields.map(({ fieldType, fieldName, alternativeText }) => [fieldType, fieldName, alternativeText])).toEqual([
      ['Sig', 'first', 'For the first party'],
      ['Sig', 'second', 'For the second party'],
    ]);
    const [[left, bottom, right, top], [other]] = fields.map(({ rect }) => rect);
    expect(right - left).toBeGreaterThan(150);
    expect(top - bottom).toBeGreaterThan(40);
    expect(other).toBeGreaterThan(right);
    await document.destroy();
  });

  test('describes itself', async () => {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: edition.title,
      Subject: edition.description,
      Creator: tool,
      Language: 'en-GB',
      CreationDate: 'D:19991231000000Z',
    });
    expect(metadata.get('dc:title')).toBe(edition.title);
    expect(metadata.get('dc:identifier')).toEqual(expect.stringContaining('river:en:first'));
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await document.getPageLabels()).toEqual(Array.from({ length: found.pages }, (_, page) => String(page + 1)));
    await document.destroy();
  });

  test('has running words on every page but the first', async () => {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const textOf = async (page: number): Promise<string> => {
      const { items } = await (await document.getPage(page)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    };
    expect(await textOf(1)).not.toContain('Page');
    expect(await textOf(3)).toContain(`Page 3 of ${found.pages}`);
    await document.destroy();
  });

  test('is the same file every time', async () => {
    expect(Buffer.from(await bytesOf(pdfEdition())).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(await bytesOf(pdfEdition({ digest: '01' }))).equals(Buffer.from(bytes))).toBe(false);
  });

  test('embeds the faces it uses', () => {
    const file = Buffer.from(bytes).toString('latin1');
    const names = [...file.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set(['STIXTwoText-Regular', 'STIXTwoText-Italic', 'STIXTwoText-Bold', 'STIXTwoText-BoldItalic']),
    );
    expect(file.match(/\/FontFile2/g)).toHaveLength(4);
  });
});

describe('what cannot be printed', () => {
  test('a letter that the font lacks is named with its unit and font', async () => {
    const html = '<section><p id="treaty.first">Ελλάδα and ⁂</p></section>';
    const { value, diagnostics } = await renderPdf(pdfEdition({ html }), { tool });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        rule: 'render/letter',
        unit: 'treaty.first',
        message: 'the font STIXTwoText-Regular has no letter U+2042 "⁂"',
        locales: ['en'],
      },
    ]);
  });

  test('an unknown element is named with its unit', async () => {
    const html = '<section><p id="treaty.first">one <mark>two</mark></p><aside>three</aside></section>';
    const { value, diagnostics } = await renderPdf(pdfEdition({ html }), { tool });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ rule, unit, message }) => [rule, unit, message])).toEqual([
      ['render/element', 'treaty.first', 'the PDF renderer does not know the element <mark>'],
      ['render/element', undefined, 'the PDF renderer does not know the element <aside>'],
    ]);
  });

  test('a language written from right to left is refused', async () => {
    const edition = pdfEdition();
    const { value, diagnostics } = await renderPdf({ ...edition, locale: { ...edition.locale, dir: 'rtl' } }, { tool });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'render/direction' }]);
  });

  test('a damaged font file is named with its damage', async () => {
    const require = createRequire(import.meta.url);
    const font = require.resolve('@expo-google-fonts/stix-two-text/400Regular/STIXTwoText_400Regular.ttf');
    const whole = readFileSync(font);
    const style = styleWithFont('./font.ttf');
    const target = join(style, '..', 'font.ttf');
    const damage: [Buffer, RegExp][] = [
      [whole.subarray(0, 100_000), /cut short/],
      [Buffer.from('hello'), /not a TrueType/],
      [
        Buffer.concat([whole.subarray(0, 150_000), Buffer.alloc(4, 0xaa), whole.subarray(150_004)]),
        /table ".+" is damaged/,
      ],
    ];
    for (const [content, reason] of damage) {
      writeFileSync(target, content);
      const { value, diagnostics } = await renderPdf(pdfEdition(), { tool, styleFile: style });
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ rule: 'render/font', message: expect.stringMatching(reason) }]);
    }
  });

  test('a style file at fault is named with its values', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'pdf.json');
    for (const content of ['{', '[]', '{"page":{"size":"A0"}}']) {
      writeFileSync(file, content);
      const { value, diagnostics } = await renderPdf(pdfEdition(), { tool, styleFile: file });
      expect(value).toBeUndefined();
      expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['render/style']));
    }
  });
});

describe('the proof', () => {
  test('names the unit whose text differs, and the one that is missing', async () => {
    const edition = pdfEdition();
    const bytes = await bytesOf(edition);
    const units = edition.units.map((unit) => (unit.id === 'treaty.third' ? { ...unit, text: 'other' } : unit));
    const missing = { id: 'treaty.missing', kind: 'paragraph', text: 'x', marks: [] } as const;
    const diagnostics = provePdf({ ...edition, units: [...units, missing] }, { path: 'edition.pdf', bytes }).problems;
    expect(diagnostics).toMatchObject([
      { rule: 'prove/pdf', unit: 'treaty.third', expected: 'other' },
      { rule: 'prove/pdf', unit: 'treaty.missing' },
    ]);
  });

  test('refuses bytes that are no whole PDF', async () => {
    const edition = pdfEdition();
    const bytes = await bytesOf(edition);
    for (const broken of [new Uint8Array(), bytes.slice(0, 5000), Buffer.from('%PDF-1.7\nstartxref\n5\n')]) {
      const diagnostics = provePdf(edition, { path: 'edition.pdf', bytes: broken }).problems;
      expect(diagnostics).toMatchObject([{ rule: 'prove/pdf', severity: 'error' }]);
    }
  });
});
