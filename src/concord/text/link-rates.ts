import type { Concordance } from '../concordance.js';
import { keysOf } from './keys.js';
import { linksOf } from './links.js';
import type { Side } from './pairs.js';
import { rememberThree } from './remember.js';
import type { Stem } from './stems.js';

/** How often the words of one locale are linked in another: a single stem, and words as rare. */
interface LinkRates {
  /** Chance that a word is linked that stands as `stem` in one unit, itself left out. */
  rate(stem: Stem, linked: boolean): number;
}

interface Count {
  linked: number;
  all: number;
}

/** How many occurrences of words as rare outweigh those of the stem itself. */
const classWeight = 2;

/** Learns how often words of one locale are linked in another, over the whole instrument; found once. */
export const linkRates = rememberThree(learn);

function learn(concordance: Concordance, asking: Side['locale'], answering: Side['locale']): LinkRates {
  const counts = new Map<Stem, Count>();
  for (const { readings } of concordance.rows) {
    const [own, other] = [readings.get(asking.id), readings.get(answering.id)];
    if (!own || !other) continue;
    const { a } = linksOf(concordance, { locale: asking, reading: own }, { locale: answering, reading: other });
    keysOf(own, asking).stems.forEach((stem, place) => {
      let count = counts.get(stem);
      if (!count) {
        count = { linked: 0, all: 0 };
        counts.set(stem, count);
      }
      count.all += 1;
      if ((a[place] ?? -1) >= 0) count.linked += 1;
    });
  }
  const classes = new Map<number, Count>();
  for (const { linked, all } of counts.values()) {
    const sort = classOf(all);
    const count = classes.get(sort) ?? { linked: 3, all: 6 };
    count.all += all;
    count.linked += linked;
    classes.set(sort, count);
  }
  return {
    rate(stem, linked) {
      const { linked: some, all } = counts.get(stem) ?? { linked: 0, all: 1 };
      const sort = classes.get(classOf(all)) ?? { linked: 1, all: 2 };
      return (Math.max(0, some - (linked ? 1 : 0)) + (classWeight * sort.linked) / sort.all) / (all - 1 + classWeight);
    },
  };
}

function classOf(count: number): number {
  return count > 8 ? 8 : count > 4 ? 5 : count;
}
