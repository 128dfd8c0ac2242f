import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ShownText, shownTexts } from './pdf-shown-text.js';

/** Text with its page, from 1, and the base line of its first letter, from the foot of the page. */
export interface PlacedText {
  readonly text: string;
  readonly page: number;
  readonly y: number;
}

/** What pdf.js reads of a file's pages. */
export interface PdfPages {
  readonly count: number;
  /** Text of marked content, by `<number of the page's object> <number on the page>`. */
  readonly texts: ReadonlyMap<string, PlacedText>;
  /** Bookmarks in their order, each with its page from 1; 0 where it leads nowhere. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  /** Text that stands outside its page. */
  readonly outside: readonly { readonly text: string; readonly page: number }[];
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Reads the pages of a file by pdf.js, which shares no code with what wrote them. */
export async function readPages(bytes: Uint8Array): Promise<PdfPages> {
  // pdf.js takes the bytes away from who gives them, and wants no Buffer.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true, useSystemFonts: false });
  try {
    const document = await task.promise;
    const texts = new Map<string, PlacedText>();
    const outside: { text: string; page: number }[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      for (const shown of shownTexts(await page.getOperatorList())) {
        if (isOutside(shown, page.view)) outside.push({ text: shown.text, page: number });
        if (shown.mcid === undefined) continue;
        const key = `${page.ref?.num ?? 0} ${shown.mcid}`;
        const before = texts.get(key);
        texts.set(key, { text: (before?.text ?? '') + shown.text, page: number, y: before?.y ?? shown.y });
      }
    }
    return { count: document.numPages, texts, bookmarks: await readBookmarks(document), outside };
  } finally {
    await task.destroy();
  }
}

function isOutside({ text, x, y, end }: ShownText, [left = 0, bottom = 0, right = 0, top = 0]: number[]): boolean {
  return text.trim() !== '' && (x < left || y < bottom || end > right || y > top);
}

type Outline = Awaited<ReturnType<Document['getOutline']>>;

async function readBookmarks(document: Document): Promise<PdfPages['bookmarks']> {
  const bookmarks: { title: string; page: number }[] = [];
  const walk = async (items: Outline): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      const page = target?.[0] ? (await document.getPageIndex(target[0])) + 1 : 0;
      bookmarks.push({ title, page });
      await walk(inner);
    }
  };
  // pdf.js types the outline as always there; a file without bookmarks has none.
  await walk((await document.getOutline()) ?? []);
  return bookmarks;
}
