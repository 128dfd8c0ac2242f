/** Lines of one size that fit into a box. */
export interface FittedLines {
  readonly size: number;
  readonly lines: readonly string[];
}

const largest = 9;
/** Below this nobody reads them. */
const smallest = 4.5;

/** Leading of the lines, as a multiple of their size. */
export const leading = 1.2;

/** Breaks paragraphs at their spaces, in the largest size in which they fit; `undefined` where they fit in none. */
export function fitLines(
  paragraphs: readonly string[],
  box: { readonly width: number; readonly height: number },
  /** Width of a text in ems. */
  widthOf: (text: string) => number,
): FittedLines | undefined {
  for (let size = largest; size >= smallest; size -= 0.5) {
    const lines = paragraphs.flatMap((paragraph) => broken(paragraph, box.width / size, widthOf));
    const isNarrow = lines.every((line) => widthOf(line) * size <= box.width);
    if (isNarrow && lines.length * leading * size <= box.height) return { size, lines };
  }
  return undefined;
}

function broken(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
