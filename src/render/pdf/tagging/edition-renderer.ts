import { drawWords } from '../lines/draw-words.js';
import type { SignatureField, Stroke, Vector } from '../node.js';
import {
  type Inline,
  type Line,
  type PdfDocument,
  type PdfReference,
  Renderer,
  type Watermark,
} from '../pdfmake-internals.js';
import type { Annotation } from './annotation.js';
import { boxOf, drawPath } from './draw-path.js';
import { drawWatermark } from './draw-watermark.js';
import { addLink, linkAreas } from './link-areas.js';
import type { Place } from './places.js';
import { addSignatureField } from './signature-field.js';
import type { ContentRun, Mark } from './structure.js';

/** pdfmake's renderer, which marks all that it draws: text as content of the structure tree, the rest as artifacts. */
export class EditionRenderer extends Renderer {
  readonly pages: PdfReference[] = [];
  readonly links: Annotation[] = [];
  readonly fields: Annotation[] = [];
  readonly #signed = new Map<string, number>();
  readonly #places: ReadonlyMap<string, Place>;
  /** A table head repeated on a later page is drawn from the same words: they are content only once. */
  readonly #drawn = new WeakSet<Inline>();

  constructor(document: PdfDocument, places: ReadonlyMap<string, Place>) {
    super(document);
    this.#places = places;
  }

  override renderLine(line: Line, x: number, y: number): void {
    const document = this.pdfDocument;
    const page = this.#pageIndex();
    const baseline = y + line.getAscenderHeight();
    for (const word of line.inlines) this.#fillIn(word);
    document.save();
    document.transform(1, 0, 0, -1, 0, document.page.height);
    for (const words of groupByRun(line.inlines)) {
      const [first] = words;
      if (!first || words.every((word) => word.text === '')) continue;
      const run = this.#drawn.has(first) ? undefined : first.run;
      document.addContent(run ? this.#mark(run, { page }) : artifact(first));
      drawWords(document, words, x, document.page.height - baseline);
      document.addContent('EMC');
      for (const word of words) this.#drawn.add(word);
    }
    document.restore();
    for (const area of linkAreas(line, x, y)) this.links.push(addLink(document, area));
  }

  override renderVector(vector: Vector | Watermark): void {
    const page = this.#pageIndex();
    const document = this.pdfDocument;
    if (vector.type === 'watermark') {
      document.addContent(artifact({ artifact: 'Watermark' }));
      drawWatermark(document, vector);
      document.addContent('EMC');
      return;
    }
    if (vector.type === 'rect' && vector.drawing) {
      document.addContent(this.#mark(vector.drawing.run, { page, box: boxOf(vector, document.page.height) }));
      drawPath(document, vector);
    } else {
      document.addContent('/Artifact BMC');
      super.renderVector(vector);
    }
    document.addContent('EMC');
    if (vector.type === 'line' && vector.field) this.#addField(vector, vector.field);
  }

  /** A party that signs in two places has two fields, and each has a name of its own. */
  #addField(line: Stroke, field: SignatureField): void {
    const count = (this.#signed.get(field.name) ?? 0) + 1;
    this.#signed.set(field.name, count);
    const name = count === 1 ? field.name : `${field.name} ${count}`;
    this.fields.push(addSignatureField(this.pdfDocument, line, { ...field, name }));
  }

  /** Opens a marked-content sequence and notes it in the structure tree. */
  #mark(run: ContentRun, place: Omit<Mark, 'mcid'>): string {
    const marks = this.pdfDocument.getStructParentTree().get(this.pdfDocument.page.structParentTreeKey);
    if (!Array.isArray(marks)) throw new Error('pdfkit has no structure parents for this page');
    const mcid = marks.push(null) - 1;
    run.marks.push({ ...place, mcid });
    return `/${run.parent.role} <</MCID ${mcid}>> BDC`;
  }

  /** Puts the page number in the place of a reference to it. */
  #fillIn(word: Inline): void {
    const place = word.pageOf === undefined ? undefined : this.#places.get(word.pageOf);
    if (!place) return;
    const right = word.x + word.width;
    word.text = String(place.page + 1);
    word.width = word.font.widthOfString(word.text, word.fontSize, word.fontFeatures);
    word.x = right - word.width;
  }

  #pageIndex(): number {
    const { dictionary } = this.pdfDocument.page;
    if (this.pages.at(-1) !== dictionary) this.pages.push(dictionary);
    return this.pages.length - 1;
  }
}

function artifact({ artifact }: Pick<Inline, 'artifact'>): string {
  return artifact ? `/Artifact <</Type /Pagination /Subtype /${artifact}>> BDC` : '/Artifact BMC';
}

function groupByRun(words: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group?.[0]?.run === word.run && group) group.push(word);
    else groups.push([word]);
  }
  return groups;
}
