import { editsOf, oneOf } from '../edit.js';
import type { Seeder } from '../seeder.js';

/** One end of a range of years becomes another year. */
export const yearRange: Seeder = {
  id: 'year-range',
  summary: 'year range changed',
  seed: (site) => {
    const joints = ['[-–—]', ...(site.language?.rangeWords ?? []).map((word) => `\\s${word}\\s`)].join('|');
    const range = new RegExp(`(?<!\\d)((?:1[89]|20)\\d\\d)(${joints})((?:1[89]|20)\\d\\d)(?!\\d)`, 'gu');
    return oneOf(
      site,
      editsOf(site.reading.text, range, ([, from, joint, to]) => {
        const step = 1 + site.random.below(3);
        return site.random.below(2) === 0
          ? `${Number(from) - step}${joint}${to}`
          : `${from}${joint}${Number(to) + step}`;
      }),
    );
  },
};
