import type { Concordance } from '../concordance.js';
import { answered } from './coverage.js';
import { lengthGauge } from './lengths.js';
import type { Side } from './pairs.js';
import { sentencesOf } from './sentences.js';
import { wordsOf } from './words.js';

/** A sentence of one version that another seems not to have, with the weight of the evidence. */
export interface Omission {
  readonly sentence: string;
  readonly weight: number;
}

/** Log odds that a word belongs to a sentence without counterpart, when it is itself answered or not. */
const unansweredWord = 0.92;
const answeredWord = -0.75;
/** Evidence of the number of sentences: one more than the other version, as many, fewer. */
const oneMore = 2;
const asMany = -2;
const fewer = -6;

/** The sentence of `asking` most likely to have no counterpart in `answering`; none in a text of one sentence. */
export function likeliestOmission(concordance: Concordance, asking: Side, answering: Side): Omission | undefined {
  const sentences = sentencesOf(asking.reading, asking.locale);
  if (sentences.length < 2) return undefined;
  const surplus = sentences.length - sentencesOf(answering.reading, answering.locale).length;
  const counted = surplus > 0 ? oneMore : surplus === 0 ? asMany : fewer;
  const gauge = lengthGauge(concordance, asking.locale, answering.locale);
  const whole = gauge(asking.reading, answering.reading) ** 2 / 2;
  const keys = answered(concordance, asking, answering);
  let best: Omission | undefined;
  let from = 0;
  let at = 0;
  for (const sentence of sentences) {
    const to = from + wordsOf(sentence).length;
    let words = 0;
    for (let key = keys[at]; key && key.key.index < to; key = keys[++at]) {
      words += key.answered ? answeredWord : unansweredWord;
    }
    from = to;
    const rest = { ...asking.reading, text: asking.reading.text.slice(sentence.length) };
    const weight = counted + words + whole - gauge(rest, answering.reading) ** 2 / 2;
    if (!best || weight > best.weight) best = { sentence, weight };
  }
  return best;
}
