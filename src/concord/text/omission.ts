import type { Concordance } from '../concordance.js';
import { answerRate } from './coverage.js';
import { keysOf } from './keys.js';
import { lengthGauge } from './lengths.js';
import { linksOf } from './links.js';
import type { Side } from './pairs.js';
import { remember } from './remember.js';
import { sentencesOf } from './sentences.js';
import { readingWords, wordsOf } from './words.js';

/** A passage of one version that another seems not to have, with the weight of the evidence. */
interface Omission {
  readonly passage: string;
  readonly weight: number;
}

/** A stretch of words, and what is known beforehand of its being lost. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly prior: number;
}

/** Share of the words of a passage without counterpart that are answered all the same, by what stands elsewhere. */
const answeredByChance = 0.35;
/** Evidence of the number of sentences: one more than the other version, as many, fewer; and for a part of one sentence. */
const oneMore = 2;
const asMany = -2;
const fewer = -6;
const part = -6;
/** Words of the shortest part of a sentence that another version may have made a sentence of its own. */
const leastPart = 6;

/** The passage of `asking` most likely to have no counterpart in `answering`: a sentence, or the first or last part of one. */
export function likeliestOmission(concordance: Concordance, asking: Side, answering: Side): Omission | undefined {
  const words = readingWords(asking.reading);
  const gauge = lengthGauge(concordance, asking.locale, answering.locale);
  const { text } = asking.reading;
  const other = answering.reading.text.length;
  const whole = gauge(text.length, other) ** 2 / 2;
  const evidence = evidenceOf(concordance, asking, answering);
  let best: { start: number; stop: number; weight: number } | undefined;
  for (const { first, end, prior } of stretches(asking, answering)) {
    const start = words[first]?.start ?? 0;
    const stop = words[end - 1]?.end ?? text.length;
    const said = (evidence[end] ?? 0) - (evidence[first] ?? 0);
    const weight = prior + said + whole - gauge(text.length - (stop - start), other) ** 2 / 2;
    if (!best || weight > best.weight) best = { start, stop, weight };
  }
  return best && { passage: text.slice(best.start, best.stop), weight: best.weight };
}

// What the words say, summed up to each place among them: log odds of a passage without counterpart against the usual.
function evidenceOf(concordance: Concordance, asking: Side, answering: Side): number[] {
  const { a } = linksOf(concordance, asking, answering);
  const rate = Math.min(0.95, Math.max(0.4, answerRate(concordance, asking.locale, answering.locale)));
  const answeredWord = Math.log(answeredByChance / rate);
  const unansweredWord = Math.log((1 - answeredByChance) / (1 - rate));
  const sums: number[] = [];
  let sum = 0;
  keysOf(asking.reading, asking.locale).indices.forEach((index, place) => {
    while (sums.length <= index) sums.push(sum);
    sum += (a[place] ?? -1) >= 0 ? answeredWord : unansweredWord;
  });
  while (sums.length <= readingWords(asking.reading).length) sums.push(sum);
  return sums;
}

function stretches(asking: Side, answering: Side): Stretch[] {
  const sentences = sentencesOf(asking.reading, asking.locale);
  if (sentences.length < 2) return parts(asking);
  const surplus = sentences.length - sentencesOf(answering.reading, answering.locale).length;
  const prior = surplus > 0 ? oneMore : surplus === 0 ? asMany : fewer;
  const ends = sentenceEnds(sentences);
  return ends.map((end, index) => ({ first: ends[index - 1] ?? 0, end, prior }));
}

// The words before the end of each sentence.
const sentenceEnds = remember((sentences: readonly string[]): readonly number[] => {
  let words = 0;
  return sentences.map((sentence) => {
    words += wordsOf(sentence).length;
    return words;
  });
});

// Where one language writes one sentence another may write two, of which one is lost.
function parts({ reading }: Side): Stretch[] {
  const words = readingWords(reading);
  return words.flatMap((word, index) => {
    if (word.before === 0 || index < leastPart || words.length - index < leastPart) return [];
    return [
      { first: 0, end: index, prior: part },
      { first: index, end: words.length, prior: part },
    ];
  });
}
