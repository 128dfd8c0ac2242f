import type { ForceData } from '../../language/force-data.js';
import type { Concordance, Row } from '../concordance.js';
import type { Finding } from '../rule.js';
import { alignedCuts } from './aligned-cuts.js';
import { said } from './compare.js';
import { localeNames } from './locale-names.js';
import { asks, countMarkers, type MarkerCount } from './marker-count.js';
import { type Marker, markersOf } from './markers.js';
import { type Side, sidesOf } from './pairs.js';
import { readingWords } from './words.js';

interface Marked extends Side {
  readonly markers: readonly Marker[];
}

/** A version, or a sentence of it, with its markers counted. */
interface Counted {
  readonly id: string;
  readonly count: MarkerCount;
}

/** A version that marks a meaning which another does not answer. */
interface Gap {
  readonly asking: string;
  readonly silent: string;
}

/** Meanings whose marker covers a row of verbs in one language, and stands before each in another. */
const spanning: ReadonlySet<keyof ForceData> = new Set(['permission']);

/** A text of so few words and without an end is a title, and titles are seldom worded alike. */
const titleWords = 9;
/** Within so many rows an opposite gap means that a list shares one marker between its lead and its items. */
const list = 2;

/** Reports the units in which one version marks a meaning more often than another can be said to answer it. */
export function* markerDisagreements(concordance: Concordance, aspect: keyof ForceData): Iterable<Finding> {
  const rows = concordance.rows.map((row) => {
    const sides = sidesOf(row, concordance).flatMap((side): Marked[] => {
      const markers = markersOf(aspect, side.reading, side.locale);
      return markers ? [{ ...side, markers }] : [];
    });
    const titles = sides.every(({ reading }) => isTitle(row, reading.text, readingWords(reading).length));
    const parts = titles || sides.every(({ markers }) => markers.length === 0) ? [] : partsOf(sides);
    return { row, sides, parts: parts.map((part) => ({ part, gaps: gapsOf(part, spanning.has(aspect)) })) };
  });
  for (const [index, { row, sides, parts }] of rows.entries()) {
    const near = sides.every(({ reading }) => isSentence(reading.text))
      ? parts
      : rows.slice(Math.max(0, index - list), index + list + 1).flatMap((other) => other.parts);
    const around = new Set(near.flatMap(({ gaps }) => gaps.map(({ asking, silent }) => pairKey(asking, silent))));
    const ids = new Set(
      parts.flatMap(({ part, gaps }) => {
        const own = gaps.filter((gap) => !shared(gap, around));
        return apart(own, part);
      }),
    );
    const locales = sides.map(({ locale }) => locale.id).filter((id) => ids.has(id));
    if (locales.length === 0) continue;
    const counterparts = counterpartsOf(sides);
    const verb = locales.length === 1 ? 'stands apart' : 'differ';
    const message = `${aspect}: ${localeNames(locales)} ${verb}; ${said(counterparts)}`;
    yield { unit: row.unit, locales, message, counterparts };
  }
}

// An opposite gap beside it means that the versions put one marker into different sentences or items.
function shared({ asking, silent }: Gap, around: ReadonlySet<string>): boolean {
  return around.has(pairKey(silent, asking));
}

function pairKey(asking: string, silent: string): string {
  return JSON.stringify([asking, silent]);
}

// What the versions surely mark, or all that may mark it where the sure ones are as many in each.
function counterpartsOf(sides: readonly Marked[]): Readonly<Record<string, string>> {
  const certain = sides.map(({ markers }) => markers.filter(({ kind }) => kind === 'certain'));
  const isTold = certain.some(({ length }) => length !== certain[0]?.length);
  return Object.fromEntries(
    sides.map(({ locale, markers }, side) => [locale.id, shown(isTold ? (certain[side] ?? []) : markers)]),
  );
}

function shown(markers: readonly Marker[]): string {
  return (
    markers.map(({ phrase }) => phrase.replaceAll(/(?: (?:_|…+))+/g, ' …').replaceAll('*', '…')).join(', ') || 'none'
  );
}

// Sentence by sentence where the versions have the same, otherwise as a whole.
function partsOf(sides: readonly Marked[]): Counted[][] {
  const cuts = alignedCuts(sides.map(({ reading }) => reading));
  if (!cuts) return [sides.map(({ locale, markers }) => ({ id: locale.id, count: countMarkers(markers) }))];
  const sentences = sides.map(({ markers }, side) => cutMarkers(markers, cuts[side] ?? []));
  return (sentences[0] ?? []).map((_, sentence) =>
    sides.map(({ locale }, side) => ({ id: locale.id, count: countMarkers(sentences[side]?.[sentence] ?? []) })),
  );
}

function cutMarkers(markers: readonly Marker[], cuts: readonly number[]): Marker[][] {
  const parts: Marker[][] = Array.from({ length: cuts.length + 1 }, () => []);
  let part = 0;
  for (const marker of markers) {
    while (marker.first >= (cuts[part] ?? Number.POSITIVE_INFINITY)) part++;
    parts[part]?.push(marker);
  }
  return parts;
}

function gapsOf(sides: readonly Counted[], spans: boolean): Gap[] {
  return sides.flatMap((asking) =>
    sides
      .filter((silent) => silent !== asking && asks(asking.count, silent.count, spans))
      .map((silent) => ({ asking: asking.id, silent: silent.id })),
  );
}

// Two versions differ; of three or more, one stands apart where it alone has more or less than all others.
function apart(gaps: readonly Gap[], sides: readonly Counted[]): string[] {
  const pairs = new Set(gaps.map(({ asking, silent }) => pairKey(asking, silent)));
  if (sides.length < 3) return pairs.size > 0 ? sides.map(({ id }) => id) : [];
  const alone = sides.filter((side) => {
    const others = sides.filter((other) => other !== side);
    const askedBy = others.filter(({ id }) => pairs.has(pairKey(id, side.id)));
    const shorter = others.every(({ count }) => count.certain > side.count.certain);
    const less = askedBy.length === others.length || (shorter && askedBy.length > 0);
    return less || others.every(({ id }) => pairs.has(pairKey(side.id, id)));
  });
  return alone.length === 1 ? alone.map(({ id }) => id) : [];
}

function isSentence(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text.slice(0, 20)) && /[.!?]\P{L}{0,3}$/u.test(text.slice(-5));
}

function isTitle({ kind }: Row, text: string, words: number): boolean {
  return kind === 'heading' || (words <= titleWords && /[\p{L}\p{N})]\s?$/u.test(text.slice(-3)));
}
