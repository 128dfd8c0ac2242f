import type { Concordance, ConcordLocale } from '../concordance.js';
import { linksOf } from './links.js';
import { rememberThree } from './remember.js';

/** Share assumed of two languages before the instrument has shown its own, and how many words outweigh it. */
const assumedRate = 0.7;
const assumedWords = 100;

/** The share of content words of one locale that another answers, over the whole instrument; found once. */
export const answerRate = rememberThree(learn);

function learn(concordance: Concordance, asking: ConcordLocale, answering: ConcordLocale): number {
  let some = assumedRate * assumedWords;
  let all = assumedWords;
  for (const { readings } of concordance.rows) {
    const [own, other] = [readings.get(asking.id), readings.get(answering.id)];
    if (!own || !other) continue;
    const { a } = linksOf(concordance, { locale: asking, reading: own }, { locale: answering, reading: other });
    some += linkedIn(a);
    all += a.length;
  }
  return some / all;
}

/** How many content words are linked. */
export function linkedIn(links: readonly number[]): number {
  let count = 0;
  for (const answer of links) if (answer >= 0) count++;
  return count;
}
