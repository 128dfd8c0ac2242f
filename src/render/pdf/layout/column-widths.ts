/** A column as measured: its longest word and its longest line. */
interface Column {
  readonly _minWidth: number;
  readonly _maxWidth: number;
}

/** Shares the width of a table among its columns: each gets its longest word, and the more text it has, the more of the rest. */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const needed = sum(columns.map((column) => column._minWidth));
  // Where not even the words fit, they are divided: columns keep their proportions.
  if (needed >= width) return columns.map((column) => (column._minWidth / needed) * width);
  const wanted = columns.map((column) => Math.max(1, column._maxWidth - column._minWidth) ** 0.75);
  const rest = width - needed;
  const total = sum(wanted);
  return columns.map((column, index) => column._minWidth + ((wanted[index] ?? 0) / total) * rest);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
