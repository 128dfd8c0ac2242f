import type { Concordance } from '../concordance.js';
import { type Key, keysOf } from './keys.js';
import { linksOf } from './links.js';
import type { Side } from './pairs.js';
import { rememberThree } from './remember.js';

/** A content word of one version, and whether another version answers it. */
interface AnsweredWord {
  readonly key: Key;
  readonly answered: boolean;
}

/** Tells for each content word of one version whether another version answers it. */
export function answered(concordance: Concordance, asking: Side, answering: Side): readonly AnsweredWord[] {
  const { a } = linksOf(concordance, asking, answering);
  return keysOf(asking.reading, asking.locale).map((key, place) => ({ key, answered: (a[place] ?? -1) >= 0 }));
}

/** Share assumed of two languages before the instrument has shown its own, and how many words outweigh it. */
const assumedRate = 0.7;
const assumedWords = 100;

/** The share of content words of one locale that another answers, over the whole instrument; found once. */
export const answerRate = rememberThree(learn);

function learn(concordance: Concordance, asking: Side['locale'], answering: Side['locale']): number {
  let some = assumedRate * assumedWords;
  let all = assumedWords;
  for (const { readings } of concordance.rows) {
    const [own, other] = [readings.get(asking.id), readings.get(answering.id)];
    if (!own || !other) continue;
    const words = answered(concordance, { locale: asking, reading: own }, { locale: answering, reading: other });
    some += words.filter((word) => word.answered).length;
    all += words.length;
  }
  return some / all;
}
