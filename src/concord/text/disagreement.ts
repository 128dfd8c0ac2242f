import type { ForceData } from '../../language/force-data.js';
import type { Concordance, Row } from '../concordance.js';
import type { Finding } from '../rule.js';
import { localeNames } from './locale-names.js';
import { type MarkerCount, markersOf, oneShort, unanswered } from './markers.js';
import { apartIn, type Side, sidesOf } from './pairs.js';
import { readingWords } from './words.js';

interface Marked extends Side {
  readonly count: MarkerCount;
}

/** A version that marks a meaning which another does not answer. */
interface Gap {
  readonly asking: string;
  readonly silent: string;
}

/** A text of so few words and without an end is a title, and titles are seldom worded alike. */
const titleWords = 9;
/** Within so many rows an opposite gap means that a list shares one marker between its lead and its items. */
const list = 4;

/** Reports the units in which one version marks a meaning more often than another can be said to answer it. */
export function* markerDisagreements(concordance: Concordance, aspect: keyof ForceData): Iterable<Finding> {
  const rows = concordance.rows.map((row) => {
    const sides = sidesOf(row, concordance).flatMap((side): Marked[] => {
      const count = markersOf(aspect, side.reading, side.locale);
      return count ? [{ ...side, count }] : [];
    });
    const titles = sides.every(({ reading }) => isTitle(row, reading.text, readingWords(reading).length));
    return { row, sides, gaps: titles ? [] : gapsOf(sides) };
  });
  for (const [index, { row, sides, gaps }] of rows.entries()) {
    const around = rows.slice(Math.max(0, index - list), index + list + 1).flatMap((other) => other.gaps);
    const shared = sides.every(({ reading }) => isSentence(reading.text)) ? [] : around;
    const real = gaps.filter(
      ({ asking, silent }) => !shared.some((other) => other.asking === silent && other.silent === asking),
    );
    const locales = apart(real, sides);
    if (locales.length === 0) continue;
    const counterparts = Object.fromEntries(
      sides.map(({ locale, count }) => [locale.id, count.certain.join(', ') || 'none']),
    );
    const verb = locales.length === 1 ? 'stands apart' : 'differ';
    yield { unit: row.unit, locales, message: `${aspect}: ${localeNames(locales)} ${verb}`, counterparts };
  }
}

function gapsOf(sides: readonly Marked[]): Gap[] {
  return sides.flatMap((asking) =>
    sides
      .filter((silent) => silent !== asking)
      .filter((silent) => gapBetween(asking, silent, sides.length))
      .map((silent) => ({ asking: asking.locale.id, silent: silent.locale.id })),
  );
}

// Where a third version can bear witness, a single marker less is enough.
function gapBetween(asking: Marked, silent: Marked, versions: number): boolean {
  if (versions > 2 && oneShort(asking.count, silent.count)) return true;
  return unanswered(asking.count, silent.count) > 0 || (broken(silent) && marked(asking));
}

function broken({ count }: Marked): boolean {
  return count.broken.length > 0;
}

function marked({ count }: Marked): boolean {
  return count.certain.length + count.possible.size > 0 && count.broken.length === 0;
}

// With three versions or more a gap counts only where it leaves one version alone against the others.
function apart(gaps: readonly Gap[], sides: readonly Marked[]): string[] {
  const ids = apartIn(
    gaps.map(({ asking, silent }) => [asking, silent]),
    sides.length,
  );
  if (sides.length < 3) return ids;
  return sides.map(({ locale }) => locale.id).filter((id) => ids.includes(id) && alone(id, gaps, sides));
}

function alone(id: string, gaps: readonly Gap[], sides: readonly Marked[]): boolean {
  const own = sides.find(({ locale }) => locale.id === id);
  const others = sides.filter((side) => side !== own);
  if (!own || gaps.some(({ asking, silent }) => asking !== id && silent !== id)) return false;
  const sign = gaps.some(({ silent }) => silent === id) ? 1 : -1;
  const agreed = new Set(others.map(({ count }) => count.certain.length)).size === 1;
  const places = gaps.some(({ asking, silent }) => weighty(sides, asking, silent));
  if (!places && !(agreed && sign > 0)) return false;
  return others.every(({ count }) => sign * (count.certain.length - own.count.certain.length) > 0);
}

function isSentence(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text.slice(0, 20)) && /[.!?]\P{L}{0,3}$/u.test(text.slice(-5));
}

function isTitle({ kind }: Row, text: string, words: number): boolean {
  return kind === 'heading' || (words <= titleWords && /[\p{L}\p{N})]\s?$/u.test(text.slice(-3)));
}

function weighty(sides: readonly Marked[], asking: string, silent: string): boolean {
  const [a, b] = [asking, silent].map((id) => sides.find(({ locale }) => locale.id === id));
  return a !== undefined && b !== undefined && (unanswered(a.count, b.count) > 0 || broken(b));
}
