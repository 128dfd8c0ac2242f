/** A number as a key: equal numbers have equal keys, however precisely they were written. */
export function numberKey(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Figures as a key, without leading zeros; exact for any length. */
export function figuresKey(figures: string): string {
  let zeros = 0;
  while (zeros < figures.length - 1 && figures[zeros] === '0') zeros++;
  return figures.slice(zeros);
}

/** Figures with a fraction as a key: `1.80` is `1.8`, `2.0` is `2`. */
export function decimalKey(whole: string, fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  return end === 0 ? figuresKey(whole) : `${figuresKey(whole)}.${fraction.slice(0, end)}`;
}
