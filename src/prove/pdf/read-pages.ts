import { Malformed } from '../../malformed.js';
import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { isArray, isName, type PdfDict, type PdfObject, PdfRef } from '../../pdf-file/pdf-object.js';
import { Resources } from './resources.js';
import { type ShownText, shownTexts } from './shown-texts.js';
import { streamBytes } from './stream-bytes.js';

/** Text with its page, from 1, and the base line of its first letter, from the foot of the page. */
export interface PlacedText {
  readonly text: string;
  readonly page: number;
  readonly y: number;
}

/** Text that stands where it should not. */
export interface StrayText {
  readonly text: string;
  readonly page: number;
}

/** What the pages of a file show. */
export interface PdfPages {
  /** Places of the pages, from 1, by the numbers of their objects. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Text of marked content, by the number of the page's object and its own on the page. */
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, PlacedText>>;
  /** Text that stands outside its page. */
  readonly outside: readonly StrayText[];
  /** Text that is in no marked content. */
  readonly unmarked: readonly StrayText[];
  /** Fonts used and not embedded. */
  readonly missingFonts: readonly string[];
}

/** Reads what each page of a file shows; throws `Malformed` where it shows it in a way that is not read. */
export function readPages(file: PdfFile): PdfPages {
  const known = new Resources(file);
  const numbers = new Map<number, number>();
  const texts = new Map<number, Map<number, PlacedText>>();
  const outside: StrayText[] = [];
  const unmarked: StrayText[] = [];
  for (const { object, resources, view, content } of pagesOf(file)) {
    const page = numbers.size + 1;
    if (numbers.has(object)) throw new Malformed(`page ${page} is an earlier page again`);
    numbers.set(object, page);
    const ofPage = new Map<number, PlacedText>();
    texts.set(object, ofPage);
    for (const shown of shownTexts(content, resources, known)) {
      const { text, mark, y } = shown;
      if (isOutside(shown, view)) outside.push({ text, page });
      if (mark === undefined && text.trim() !== '') unmarked.push({ text, page });
      if (typeof mark !== 'number') continue;
      const before = ofPage.get(mark);
      ofPage.set(mark, { text: (before?.text ?? '') + text, page, y: before?.y ?? y });
    }
  }
  return { numbers, texts, outside, unmarked, missingFonts: known.missingFonts() };
}

interface Page {
  readonly object: number;
  readonly resources: PdfDict;
  /** Left, bottom, right and top. */
  readonly view: readonly number[];
  readonly content: Uint8Array;
}

/** Deeper than any tree of pages. */
const deepest = 50;

/** The pages in their order, with what they inherit. */
function* pagesOf(
  file: PdfFile,
  node: PdfObject | undefined = file.catalog.get('Pages'),
  inherited: PdfDict = new Map(),
  depth = 0,
): Generator<Page> {
  if (depth > deepest) throw new Malformed('the tree of its pages has no end');
  const own = file.dict(node);
  const entries = new Map([...inherited, ...own]);
  if (isName(own.get('Type'), 'Pages')) {
    const kids = file.get(own.get('Kids'));
    const handed = new Map([...entries].filter(([key]) => ['Resources', 'MediaBox', 'CropBox'].includes(key)));
    for (const kid of isArray(kids) ? kids : []) yield* pagesOf(file, kid, handed, depth + 1);
    return;
  }
  if (!(node instanceof PdfRef) || !isName(own.get('Type'), 'Page')) throw new Malformed('a page is missing');
  const view = file.get(entries.get('CropBox') ?? entries.get('MediaBox'));
  yield {
    object: node.number,
    resources: file.dict(entries.get('Resources')),
    view: (isArray(view) ? view : []).map((side) => Number(file.get(side))),
    content: contentOf(file, own.get('Contents')),
  };
}

function contentOf(file: PdfFile, object: PdfObject | undefined): Uint8Array {
  const contents = file.get(object);
  if (!isArray(contents)) return streamBytes(file, object);
  return Buffer.concat(contents.flatMap((one) => [streamBytes(file, one), Buffer.from('\n')]));
}

function isOutside({ text, x, y, end }: ShownText, [left = 0, bottom = 0, right = 0, top = 0]: Page['view']): boolean {
  return text.trim() !== '' && (x < left || y < bottom || end > right || y > top);
}
