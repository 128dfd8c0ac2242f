import type { EditionPdf } from '../edition-pdf.js';
import { drawWords } from '../lines/draw-words.js';
import type { TextLine } from '../lines/text-line.js';
import { type SetWord, widthOf } from '../lines/word.js';
import type { Run, SignatureField, Stroke, Vector } from '../node.js';
import { type PdfReference, Renderer, type Watermark } from '../pdfmake-internals.js';
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
  readonly #drawn = new WeakSet<object>();
  readonly #document: EditionPdf;

  constructor(document: EditionPdf, places: ReadonlyMap<string, Place>) {
    super(document);
    this.#document = document;
    this.#places = places;
  }

  override renderLine(line: TextLine, x: number, y: number): void {
    const document = this.#document;
    const page = this.#pageIndex();
    const baseline = y + line.ascender;
    const words = line.words.map((word) => this.#fillIn(word, line.runs[word.run]));
    document.save();
    document.transform(1, 0, 0, -1, 0, document.page.height);
    for (const { run, group } of groupByRun(words, line)) {
      if (group.every(({ text }) => text === '')) continue;
      const content = this.#drawn.has(line.original) ? undefined : run?.run;
      document.addContent(content ? this.#mark(content, { page }) : artifact(run));
      drawWords(document, group, x, document.page.height - baseline);
      document.addContent('EMC');
    }
    this.#drawn.add(line.original);
    document.restore();
    for (const area of linkAreas(words, line, x, y)) this.links.push(addLink(document, area));
  }

  override renderVector(vector: Vector | Watermark): void {
    const page = this.#pageIndex();
    const document = this.#document;
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
    this.fields.push(addSignatureField(this.#document, line, { ...field, name }));
  }

  /** Opens a marked-content sequence and notes it in the structure tree. */
  #mark(run: ContentRun, place: Omit<Mark, 'mcid'>): string {
    const marks = this.#document.getStructParentTree().get(this.#document.page.structParentTreeKey);
    if (!Array.isArray(marks)) throw new Error('pdfkit has no structure parents for this page');
    const mcid = marks.push(null) - 1;
    run.marks.push({ ...place, mcid });
    return `/${run.parent.role} <</MCID ${mcid}>> BDC`;
  }

  /** Puts the page number in the place of a reference to it. */
  #fillIn(word: SetWord, run: Run | undefined): SetWord {
    const place = run?.pageOf === undefined ? undefined : this.#places.get(run.pageOf);
    if (!place) return word;
    const text = String(place.page + 1);
    const width = widthOf(text, word.look);
    return { ...word, text, shape: word.look.face.shape(text), width, x: word.x + word.width - width };
  }

  #pageIndex(): number {
    const { dictionary } = this.#document.page;
    if (this.pages.at(-1) !== dictionary) this.pages.push(dictionary);
    return this.pages.length - 1;
  }
}

function artifact(run: Pick<Run, 'artifact'> | undefined): string {
  return run?.artifact ? `/Artifact <</Type /Pagination /Subtype /${run.artifact}>> BDC` : '/Artifact BMC';
}

/** Words that follow each other and belong to the same leaf of the structure tree. */
function groupByRun(words: readonly SetWord[], { runs }: TextLine): { run: Run | undefined; group: SetWord[] }[] {
  const groups: { run: Run | undefined; group: SetWord[] }[] = [];
  for (const word of words) {
    const run = runs[word.run];
    const last = groups.at(-1);
    if (last && last.run?.run === run?.run) last.group.push(word);
    else groups.push({ run, group: [word] });
  }
  return groups;
}
