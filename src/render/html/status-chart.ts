import type { Element } from 'hast';
import type { Edition } from '../../model.js';
import type { StatusLine } from '../../records.js';
import { element } from './element.js';

/** Length of a whole bar, in units of the picture. */
const whole = 1000;

/**
 * How many provisions of each language are certified, changed since, open and missing, a bar a language.
 * The table beside it says the same in figures, so that the picture is hidden from who reads by ear.
 */
export function statusChart(lines: readonly StatusLine[], { instrument, site }: Edition): Element {
  const shown = instrument.locales.filter(({ id }) => lines.some(({ locale }) => locale === id));
  const bars = shown.map(({ id, endonym, tag }) =>
    element('li', {}, element('span', { lang: tag }, endonym), bar(total(lines, id))),
  );
  const key = [
    ['certified', site.statusCertified],
    ['changed', site.statusChanged],
    ['open', site.statusOpen],
    ['missing', site.statusMissing],
  ] as const;
  return element(
    'figure',
    { className: ['chart'] },
    element('ul', {}, ...bars),
    element('figcaption', {}, ...key.map(([kind, word]) => element('span', { className: [kind] }, word))),
  );
}

interface Share {
  readonly units: number;
  readonly certified: number;
  readonly changed: number;
  readonly missing: number;
}

function total(lines: readonly StatusLine[], locale: string): Share {
  const sum = (key: keyof Share): number =>
    lines.filter((line) => line.locale === locale).reduce((all, line) => all + line[key], 0);
  return { units: sum('units'), certified: sum('certified'), changed: sum('changed'), missing: sum('missing') };
}

function bar({ units, certified, changed, missing }: Share): Element {
  const pieces = [
    ['certified', certified],
    ['changed', changed],
    ['open', units - certified - changed - missing],
    ['missing', missing],
  ] as const;
  let x = 0;
  const shares = pieces.flatMap(([kind, count]) => {
    const length = units === 0 ? 0 : (whole * count) / units;
    const from = x;
    x += length;
    if (length <= 0) return [];
    return [element('rect', { className: [kind], x: round(from), width: round(length), height: '10' })];
  });
  return element('svg', { viewBox: `0 0 ${whole} 10`, preserveAspectRatio: 'none', ariaHidden: 'true' }, ...shares);
}

function round(length: number): string {
  return String(Math.round(length * 10) / 10);
}
