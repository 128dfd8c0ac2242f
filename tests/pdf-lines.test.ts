import { describe, expect, test } from 'vitest';
import { breakLines } from '../src/render/pdf/lines/break-lines.js';
import { hyphenationOf } from '../src/render/pdf/lines/hyphenation.js';
import type { Break, Piece } from '../src/render/pdf/lines/piece.js';

const piece = (width: number, end: Break | undefined = 'space'): Piece => ({
  width,
  gap: end === 'space' ? 10 : 0,
  fixedSpace: 0,
  end,
  hyphenWidth: 5,
});

/** Words of these widths, with spaces of 10 between them. */
const words = (...widths: number[]): Piece[] => widths.map((width) => piece(width));

describe('lines', () => {
  test('a paragraph that fits is one line', () => {
    expect(breakLines(words(30, 30), { width: 100, justified: true })).toEqual([2]);
    expect(breakLines([], { width: 100, justified: true })).toEqual([]);
  });

  test('are chosen for the paragraph and not one by one', () => {
    // Filling the first line as far as it goes would leave the second with one short word.
    const pieces = words(40, 20, 20, 30, 60, 90);
    expect(breakLines(pieces, { width: 100, justified: false })).toEqual([3, 5, 6]);
  });

  test('end where a new line is asked for', () => {
    expect(breakLines([piece(20), piece(20, 'forced'), piece(20)], { width: 100, justified: true })).toEqual([2, 3]);
  });

  test('never end where nothing allows it', () => {
    const pieces = [piece(60), { ...piece(30), end: undefined, gap: 0 }, piece(30), piece(50)];
    expect(breakLines(pieces, { width: 100, justified: true })).not.toContain(2);
  });

  test('divide a word only where a line would else be full of gaps', () => {
    const divided = [piece(40), piece(20, 'hyphen'), piece(40), piece(30)];
    expect(breakLines(divided, { width: 75, justified: true })).toContain(2);
    const whole = [piece(55), piece(10, 'hyphen'), piece(15), piece(30)];
    expect(breakLines(whole, { width: 95, justified: true })).not.toContain(2);
  });

  test('take a word that no line can hold', () => {
    expect(breakLines(words(20, 300, 20), { width: 100, justified: true })).toEqual([1, 2, 3]);
  });
});

describe('hyphenation', () => {
  const names = { en: 'en-gb' };

  test('follows the language', () => {
    expect(hyphenationOf('fr-CA', names)?.('gouvernementale')).toEqual(['gou', 'ver', 'ne', 'men', 'tale']);
    expect(hyphenationOf('es-MX', names)?.('gubernamental')).toEqual(['guber', 'na', 'men', 'tal']);
    expect(hyphenationOf('en-CA', names)?.('governmental').join('')).toBe('governmental');
  });

  test('leaves acronyms, short words and short ends whole', () => {
    const hyphenate = hyphenationOf('en-CA', names);
    expect(hyphenate?.('UNESCO')).toEqual(['UNESCO']);
    expect(hyphenate?.('little')).toEqual(['little']);
    expect(hyphenate?.('bilateral')[0]?.length).toBeGreaterThan(2);
  });

  test('is unknown for a language without patterns, and for no language', () => {
    expect(hyphenationOf('tlh', names)).toBeUndefined();
    expect(hyphenationOf('../../etc', names)).toBeUndefined();
  });
});
