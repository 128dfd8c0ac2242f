import type { Diagnostic } from '../../diagnostic.js';
import type { Edition, Purpose } from '../../model.js';
import { withHeadingSize } from './elements/heading.js';
import { render } from './elements/render.js';
import type { Typeface } from './fonts/typeface.js';
import type { Block } from './node.js';
import { type Bookmark, bookmarksOf, contentsId } from './outline.js';
import { pageSizeOf } from './page-size.js';
import { certification, certificationBookmark } from './pages/certification.js';
import { contents } from './pages/contents.js';
import { type DraftMarks, draftMarks } from './pages/draft.js';
import { footer, header } from './pages/running.js';
import { titlePage } from './pages/title-page.js';
import type { PdfStyle } from './pdf-style.js';
import type { RunningBlock } from './pdfmake-internals.js';
import type { Setting } from './setting.js';
import { addElement, documentElement, type StructureElement } from './tagging/structure.js';

/** An edition laid out as blocks, not yet as pages. */
export interface EditionDocument {
  readonly content: Block;
  readonly header: RunningBlock;
  readonly footer: RunningBlock;
  readonly structure: StructureElement;
  readonly bookmarks: readonly Bookmark[];
  /** The marks of a draft, where it is one. */
  readonly draft?: DraftMarks | undefined;
}

/** Arranges an edition in the order in which it is read: title page, contents, parts, back matter. */
export function editionDocument(
  edition: Edition,
  style: PdfStyle,
  typeface: Typeface,
  report: (diagnostic: Diagnostic) => void,
  { draft = false, certifiedCopy = false }: Purpose = {},
): EditionDocument {
  const structure = documentElement();
  const { size, leading, align, space } = style.text;
  const { left, right } = style.page.margins;
  const setting: Setting = {
    style,
    typeface,
    chrome: edition.chrome,
    parties: edition.original.order,
    parent: structure,
    unit: undefined,
    voice: { size, leading, align, space },
    look: {},
    depth: 0,
    notes: false,
    width: pageSizeOf(style).width - left - right,
    report,
    render,
  };
  const bookmarks = [...bookmarksOf(edition), ...(certifiedCopy ? [certificationBookmark(edition)] : [])];
  // What runs along the pages is no part of the text: its structure is thrown away.
  const running = { ...setting, parent: documentElement() };
  return {
    content: {
      stack: [
        titlePage(edition, setting, certifiedCopy),
        contents(bookmarks, setting),
        ...parts(edition, setting),
        ...backMatter(edition, setting),
        ...(certifiedCopy ? [certification(edition, setting)] : []),
      ],
    },
    header: header(edition, running),
    footer: footer(running),
    structure,
    draft: draft ? draftMarks(edition, running) : undefined,
    bookmarks: [{ id: contentsId, depth: 1, title: edition.chrome.contents ?? '' }, ...bookmarks],
  };
}

/** Each part begins a page. */
function parts(edition: Edition, setting: Setting): Block[] {
  const blocks = setting.render.blocks(edition.body.children, setting);
  return edition.body.children.length === 0 ? [] : blocks.map((block) => ({ ...block, pageBreak: 'before' as const }));
}

/** Rectifications, notes and imprint: at the end, in small type. */
function backMatter(edition: Edition, setting: Setting): Block[] {
  if (edition.backMatter.children.length === 0) return [];
  const { size, leading, space, align, headingSize } = setting.style.backMatter;
  const style = withHeadingSize(setting.style, headingSize);
  const parent = addElement(setting.parent, 'Sect');
  const inside = { ...setting, style, parent, unit: 'edition.backMatter', voice: { size, leading, align, space } };
  return [{ stack: setting.render.blocks(edition.backMatter.children, inside), pageBreak: 'before' }];
}
