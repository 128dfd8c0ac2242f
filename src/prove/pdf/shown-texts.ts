import { Malformed } from '../../malformed.js';
import { isArray, isName, type PdfDict, PdfName, type PdfObject } from '../../pdf-file/pdf-object.js';
import { identity, type Matrix, multiply } from './matrix.js';
import type { Font } from './read-font.js';
import { readOperators } from './read-operators.js';
import type { Resources } from './resources.js';

/** What a piece of a page belongs to: a number of the structure, or nothing that a reader should hear of. */
export type Mark = number | 'artifact';

/** Text as one operator shows it. */
export interface ShownText {
  readonly text: string;
  /** Undefined where the text belongs to nothing. */
  readonly mark: Mark | undefined;
  /** Where it begins and ends, from the left and the foot of the page. */
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

/** How text is shown, and where the page lies (ISO 32000-1, 8.4.1 and 9.3). */
interface State {
  page: Matrix;
  font: Font | undefined;
  size: number;
  letterSpace: number;
  stretch: number;
  leading: number;
  rise: number;
}

/** Operators that neither show text nor say how it is shown. */
const silent = new Set(
  'w J j M d ri i m l c v y h re S s f F f* B B* b b* n W W* CS cs SC SCN sc scn G g RG rg K k sh MP DP Tw'.split(' '),
);

/** Invisible text, or text that only cuts what is drawn, is no text that a reader sees. */
const seen = new Set([0, 1, 2]);

/** Follows the contents of a page to what they show, letter for letter; throws `Malformed` at what it does not know. */
export function shownTexts(content: Uint8Array, resources: PdfDict, known: Resources): ShownText[] {
  const shown: ShownText[] = [];
  const marks: (Mark | undefined)[] = [];
  const saved: State[] = [];
  let state: State = { page: identity, font: undefined, size: 0, letterSpace: 0, stretch: 1, leading: 0, rise: 0 };
  let line: Matrix | undefined;
  let place = identity;

  const startLine = (matrix: Matrix): void => {
    if (!line) throw new Malformed('text is placed outside a text object');
    line = matrix;
    place = matrix;
  };
  const nextLine = (x: number, y: number): void => startLine(multiply(line ?? identity, [1, 0, 0, 1, x, y]));
  const show = (pieces: readonly PdfObject[]): void => {
    const { font, size, letterSpace, stretch } = state;
    if (!line || !font) throw new Malformed('text is shown without a font or outside a text object');
    let text = '';
    let width = 0;
    for (const piece of pieces) {
      if (typeof piece === 'number') width -= (piece / 1000) * size * stretch;
      else if (piece instanceof Uint8Array) {
        const found = font.spell(piece);
        text += found.text;
        width += ((found.width / 1000) * size + letterSpace * (piece.length / 2)) * stretch;
      } else throw new Malformed('something else than text is shown as text');
    }
    const begin = multiply(state.page, multiply(place, [1, 0, 0, 1, 0, state.rise]));
    place = multiply(place, [1, 0, 0, 1, width, 0]);
    const mark = marks.findLast((one) => one !== undefined);
    shown.push({ text, mark, x: begin[4], y: begin[5], end: multiply(state.page, place)[4] });
  };
  const operators: Readonly<Record<string, (operands: readonly PdfObject[]) => void>> = {
    q: () => void saved.push({ ...state }),
    Q: () => {
      const before = saved.pop();
      if (!before) throw new Malformed('a graphics state is restored that was not saved');
      state = before;
    },
    cm: (operands) => {
      state.page = multiply(state.page, matrixOf(operands));
    },
    gs: ([name]) => known.checkState(resources, nameOf(name)),
    Do: ([name]) => known.checkDrawing(resources, nameOf(name)),
    BMC: ([tag]) => void marks.push(isName(tag, 'Artifact') ? 'artifact' : undefined),
    BDC: ([tag, properties]) => {
      const number = known.properties(resources, properties).get('MCID');
      marks.push(isName(tag, 'Artifact') ? 'artifact' : typeof number === 'number' ? number : undefined);
    },
    EMC: () => {
      if (marks.length === 0) throw new Malformed('marked content ends that did not begin');
      marks.pop();
    },
    BT: () => {
      if (line) throw new Malformed('a text object begins within another');
      line = identity;
      place = identity;
    },
    ET: () => {
      line = undefined;
    },
    Tf: ([name, size]) => {
      state.font = known.font(resources, nameOf(name));
      state.size = numberOf(size);
    },
    Tc: ([space]) => {
      state.letterSpace = numberOf(space);
    },
    Tz: ([percent]) => {
      state.stretch = numberOf(percent) / 100;
    },
    TL: ([leading]) => {
      state.leading = numberOf(leading);
    },
    Ts: ([rise]) => {
      state.rise = numberOf(rise);
    },
    Tr: ([mode]) => {
      if (!seen.has(numberOf(mode))) throw new Malformed('text is shown that cannot be seen');
    },
    Tm: (operands) => startLine(matrixOf(operands)),
    Td: ([x, y]) => nextLine(numberOf(x), numberOf(y)),
    TD: ([x, y]) => {
      state.leading = -numberOf(y);
      nextLine(numberOf(x), numberOf(y));
    },
    'T*': () => nextLine(0, -state.leading),
    Tj: show,
    TJ: ([pieces]) => show(isArray(pieces) ? pieces : [null]),
    "'": (operands) => {
      nextLine(0, -state.leading);
      show(operands);
    },
    '"': ([, space, text = null]) => {
      state.letterSpace = numberOf(space);
      nextLine(0, -state.leading);
      show([text]);
    },
  };
  readOperators(content, (operator, operands) => {
    if (silent.has(operator)) return;
    const follow = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (!follow) throw new Malformed(`the operator ${operator} is not read`);
    follow(operands);
  });
  return shown;
}

function matrixOf([a, b, c, d, e, f]: readonly PdfObject[]): Matrix {
  return [numberOf(a), numberOf(b), numberOf(c), numberOf(d), numberOf(e), numberOf(f)];
}

function numberOf(object: PdfObject | undefined): number {
  if (typeof object !== 'number') throw new Malformed('an operator has not the numbers that it needs');
  return object;
}

function nameOf(object: PdfObject | undefined): string {
  if (!(object instanceof PdfName)) throw new Malformed('an operator has not the name that it needs');
  return object.value;
}
