import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js reads of a file. */
export interface PdfjsPages {
  /** Text of marked content and its base line, by `<number of the page's object> <number on the page>`. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly y: number }>;
  /** Bookmarks in their order, each with its page from 1. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Outline = Awaited<ReturnType<Document['getOutline']>>;

/** Reads a file by pdf.js: the second judge of what stands in it. */
export async function pdfjsPages(bytes: Uint8Array): Promise<PdfjsPages> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true, useSystemFonts: false });
  const document = await task.promise;
  const texts = new Map<string, { text: string; y: number }>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const { mcid, text, y } of await shownOn(page)) {
      const key = `${page.ref?.num} ${mcid}`;
      const before = texts.get(key);
      texts.set(key, { text: (before?.text ?? '') + text, y: before?.y ?? y });
    }
  }
  const bookmarks: { title: string; page: number }[] = [];
  const walk = async (items: Outline): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      bookmarks.push({ title, page: target?.[0] ? (await document.getPageIndex(target[0])) + 1 : 0 });
      await walk(inner);
    }
  };
  await walk((await document.getOutline()) ?? []);
  await task.destroy();
  return { texts, bookmarks };
}

type Matrix = readonly number[];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

async function shownOn(page: Page): Promise<{ mcid: number; text: string; y: number }[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown: { mcid: number; text: string; y: number }[] = [];
  const marks: (number | undefined)[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  let line = identity;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    const [first, second] = Array.isArray(args) ? args : [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? identity;
    else if (operator === OPS.transform) matrix = multiply(matrix, Object.values(args).map(Number));
    else if (operator === OPS.setTextMatrix) line = Object.values(first).map(Number);
    else if (operator === OPS.beginMarkedContentProps) marks.push(typeof second === 'number' ? second : undefined);
    else if (operator === OPS.beginMarkedContent) marks.push(undefined);
    else if (operator === OPS.endMarkedContent) marks.pop();
    else if (operator === OPS.showText) {
      const mcid = marks.findLast((mark) => mark !== undefined);
      const glyphs = first.filter((glyph: unknown) => typeof glyph !== 'number');
      const text = glyphs.map((glyph: { unicode: string }) => glyph.unicode).join('');
      if (mcid !== undefined) shown.push({ mcid, text, y: multiply(matrix, line)[5] ?? 0 });
    }
  });
  return shown;
}

function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, m: Matrix): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = m;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
