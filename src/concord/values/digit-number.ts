import type { Convention } from './convention.js';
import { decimalKey, figuresKey } from './number-key.js';
import type { Token } from './token.js';

/** A number read at a token: its accepted readings, the likeliest first, and the index of the token after it. */
export interface NumberReading {
  readonly keys: readonly string[];
  readonly end: number;
}

// No number has more separators; a longer chain is a list, and reading it whole at each member would be quadratic.
const most = 6;
const spaces = new Set(['\u00a0', '\u202f', '\u2009', ' ']);

/**
 * Reads a number in figures with its separators at the convention of a locale.
 * `4.3` is also the label 4.3 and `1.1.2` is a label only; `5, 6` is two numbers.
 */
export function readFigures(
  tokens: readonly Token[],
  start: number,
  convention: Convention,
): NumberReading | undefined {
  if (tokens[start]?.kind !== 'digits') return undefined;
  return readGrouped(tokens, start, convention) ?? readMarked(tokens, start, convention);
}

// 1 234 567,5 or 1'234'567: groups of three, parted by a space or an apostrophe.
function readGrouped(tokens: readonly Token[], start: number, { decimal }: Convention): NumberReading | undefined {
  const first = tokens[start]?.fold ?? '';
  if (first.length > 3) return undefined;
  let figures = first;
  let end = start + 1;
  for (let next = groupAt(tokens, end); next !== undefined; next = groupAt(tokens, end)) {
    figures += tokens[next - 1]?.fold ?? '';
    end = next;
  }
  if (end === start + 1) return undefined;
  const fraction = tokens[end]?.text === decimal ? adjacentDigits(tokens, end) : undefined;
  if (fraction) return { keys: [decimalKey(figures, fraction)], end: end + 2 };
  return { keys: [figuresKey(figures)], end };
}

function groupAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') return spaces.has(token.gap) && token.fold.length === 3 ? at + 1 : undefined;
  return token?.fold === "'" && adjacentDigits(tokens, at)?.length === 3 ? at + 2 : undefined;
}

function readMarked(tokens: readonly Token[], start: number, convention: Convention): NumberReading {
  const groups = [tokens[start]?.fold ?? ''];
  const marks: string[] = [];
  let end = start + 1;
  for (let digits = markedDigits(tokens, end); digits && marks.length < most; digits = markedDigits(tokens, end)) {
    marks.push(tokens[end]?.text ?? '');
    groups.push(digits);
    end += 2;
  }
  const keys = interpret(groups, marks, convention);
  return keys.length > 0 ? { keys, end } : { keys: [figuresKey(groups[0] ?? '')], end: start + 1 };
}

function markedDigits(tokens: readonly Token[], at: number): string | undefined {
  const mark = tokens[at]?.text;
  return mark === '.' || mark === ',' ? adjacentDigits(tokens, at) : undefined;
}

function adjacentDigits(tokens: readonly Token[], mark: number): string | undefined {
  const digits = tokens[mark + 1];
  return tokens[mark]?.gap === '' && digits?.kind === 'digits' && digits.gap === '' ? digits.fold : undefined;
}

function interpret(groups: readonly string[], marks: readonly string[], convention: Convention): string[] {
  const last = marks.at(-1);
  if (last === undefined) return [figuresKey(groups.join(''))];
  const whole = groups.slice(0, -1);
  const fraction = groups.at(-1) ?? '';
  const grouped = isGrouped(groups) && marks.every((mark) => mark === last) ? [figuresKey(groups.join(''))] : [];
  if (marks.length > 1) {
    if (grouped.length > 0) return grouped;
    const inner = marks.slice(0, -1);
    if (isGrouped(whole) && inner.every((mark) => mark !== last)) return [decimalKey(whole.join(''), fraction)];
    return last === '.' && inner.every((mark) => mark === '.') ? [groups.join('.')] : [];
  }
  const decimal = [decimalKey(whole.join(''), fraction), ...(last === '.' ? [groups.join('.')] : [])];
  if (last === convention.decimal) return convention.mixed ? [...decimal, ...grouped] : decimal;
  if (last === convention.group && grouped.length > 0) return convention.mixed ? [...grouped, ...decimal] : grouped;
  return [...decimal, ...grouped];
}

function isGrouped(groups: readonly string[]): boolean {
  const [first, ...others] = groups;
  return first !== undefined && first.length <= 3 && first !== '0' && others.every((group) => group.length === 3);
}
