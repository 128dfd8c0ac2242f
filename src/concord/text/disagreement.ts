import type { ForceData } from '../../language/force-data.js';
import type { Concordance, Row } from '../concordance.js';
import type { Finding } from '../rule.js';
import { alignedCuts } from './aligned-cuts.js';
import { localeNames } from './locale-names.js';
import { countMarkers, type MarkerCount, oneShort, silentOf, unanswered } from './marker-count.js';
import { type Marker, markersOf } from './markers.js';
import { apartIn, type Side, sidesOf } from './pairs.js';
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

/** A text of so few words and without an end is a title, and titles are seldom worded alike. */
const titleWords = 9;
/** Within so many rows an opposite gap means that a list shares one marker between its lead and its items. */
const list = 4;

/** Reports the units in which one version marks a meaning more often than another can be said to answer it. */
export function* markerDisagreements(concordance: Concordance, aspect: keyof ForceData): Iterable<Finding> {
  const rows = concordance.rows.map((row) => {
    const sides = sidesOf(row, concordance).flatMap((side): Marked[] => {
      const markers = markersOf(aspect, side.reading, side.locale);
      return markers ? [{ ...side, markers }] : [];
    });
    const titles = sides.every(({ reading }) => isTitle(row, reading.text, readingWords(reading).length));
    const parts = titles || sides.every(({ markers }) => markers.length === 0) ? [] : partsOf(sides);
    return { row, sides, parts: parts.map((part) => ({ part, gaps: gapsOf(part) })) };
  });
  for (const [index, { row, sides, parts }] of rows.entries()) {
    const near = sides.every(({ reading }) => isSentence(reading.text))
      ? parts
      : rows.slice(Math.max(0, index - list), index + list + 1).flatMap((other) => other.parts);
    const around = new Set(near.flatMap(({ gaps }) => gaps.map(({ asking, silent }) => pairKey(asking, silent))));
    const ids = new Set(
      parts.flatMap(({ part, gaps }) => [
        ...apart(
          gaps.filter((gap) => !shared(gap, around)),
          part,
        ),
        ...(aspect === 'negation' ? shortOfAll(part) : []),
      ]),
    );
    const locales = sides.map(({ locale }) => locale.id).filter((id) => ids.has(id));
    if (locales.length === 0) continue;
    const counterparts = Object.fromEntries(sides.map(({ locale, markers }) => [locale.id, shown(markers)]));
    const verb = locales.length === 1 ? 'stands apart' : 'differ';
    yield { unit: row.unit, locales, message: `${aspect}: ${localeNames(locales)} ${verb}`, counterparts };
  }
}

// An opposite gap beside it means that the versions put one marker into different sentences or items.
function shared({ asking, silent }: Gap, around: ReadonlySet<string>): boolean {
  return around.has(pairKey(silent, asking));
}

function pairKey(asking: string, silent: string): string {
  return JSON.stringify([asking, silent]);
}

function shown(markers: readonly Marker[]): string {
  const certain = markers.filter(({ kind }) => kind === 'certain');
  return certain.map(({ phrase }) => phrase).join(', ') || 'none';
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

function gapsOf(sides: readonly Counted[]): Gap[] {
  return sides.flatMap((asking) =>
    sides
      .filter((silent) => silent !== asking)
      .filter((silent) => gapBetween(asking, silent, sides.length))
      .map((silent) => ({ asking: asking.id, silent: silent.id })),
  );
}

// Where a third version can bear witness, a single marker less is enough.
function gapBetween(asking: Counted, silent: Counted, versions: number): boolean {
  return (versions > 2 && oneShort(asking.count, silent.count)) || weighty(asking, silent);
}

function weighty(asking: Counted, silent: Counted): boolean {
  const lost = silent.count.broken.length > 0 && marked(asking);
  return unanswered(asking.count, silent.count) > 0 || lost || silentOf(asking.count, silent.count);
}

function marked({ count }: Counted): boolean {
  return count.certain.length + count.possible.size > 0 && count.broken.length === 0;
}

// With three versions or more a gap counts only where it leaves one version alone against the others.
function apart(gaps: readonly Gap[], sides: readonly Counted[]): string[] {
  const ids = apartIn(
    gaps.map(({ asking, silent }) => [asking, silent]),
    sides.length,
  );
  return sides.length < 3 ? ids : ids.filter((id) => alone(id, gaps, sides));
}

// Of three or more, the one that denies once less than all others do, and not by another word either.
function shortOfAll(sides: readonly Counted[]): string[] {
  if (sides.length < 3) return [];
  const most = Math.max(...sides.map(({ count }) => count.certain.length));
  const short = sides.filter(({ count }) => count.certain.length < most);
  const [only] = short;
  if (!only || short.length > 1 || only.count.certain.length !== most - 1) return [];
  const others = sides.filter((side) => side !== only);
  const byWord = ['un', 'without', ...only.count.telling].some((name) =>
    others.some((other) => times(only, name) > times(other, name)),
  );
  return byWord ? [] : [only.id];
}

function times({ count }: Counted, name: string): number {
  return count.possible.get(name) ?? 0;
}

function alone(id: string, gaps: readonly Gap[], sides: readonly Counted[]): boolean {
  const own = sides.find((side) => side.id === id);
  const others = sides.filter((side) => side !== own);
  if (!own || gaps.some(({ asking, silent }) => asking !== id && silent !== id)) return false;
  const sign = gaps.some(({ silent }) => silent === id) ? 1 : -1;
  const agreed = new Set(others.map(({ count }) => count.certain.length)).size === 1;
  const heavy = others.some((other) => weighty(other, own) || weighty(own, other));
  if (!heavy && !(agreed && sign > 0)) return false;
  return others.every(({ count }) => sign * (count.certain.length - own.count.certain.length) > 0);
}

function isSentence(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text.slice(0, 20)) && /[.!?]\P{L}{0,3}$/u.test(text.slice(-5));
}

function isTitle({ kind }: Row, text: string, words: number): boolean {
  return kind === 'heading' || (words <= titleWords && /[\p{L}\p{N})]\s?$/u.test(text.slice(-3)));
}
