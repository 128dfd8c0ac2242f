import type { Concordance, Reading } from '../concordance.js';
import { dictionaryOf, type Translations } from './dictionary.js';
import { type Key, keysOf } from './keys.js';
import type { Side } from './pairs.js';

/** A content word of one version, and whether another version answers it. */
interface AnsweredWord {
  readonly key: Key;
  readonly answered: boolean;
}

const memory = new WeakMap<Concordance, WeakMap<Reading, WeakMap<Reading, readonly AnsweredWord[]>>>();

/** Tells for each content word of one version whether another version answers it: by a number, a cognate or a translation. */
export function answered(concordance: Concordance, asking: Side, answering: Side): readonly AnsweredWord[] {
  let ofConcordance = memory.get(concordance);
  if (!ofConcordance) {
    ofConcordance = new WeakMap();
    memory.set(concordance, ofConcordance);
  }
  let ofAsking = ofConcordance.get(asking.reading);
  if (!ofAsking) {
    ofAsking = new WeakMap();
    ofConcordance.set(asking.reading, ofAsking);
  }
  let words = ofAsking.get(answering.reading);
  if (!words) {
    words = findAnswers(concordance, asking, answering);
    ofAsking.set(answering.reading, words);
  }
  return words;
}

function findAnswers(concordance: Concordance, asking: Side, answering: Side): AnsweredWord[] {
  const stems = new Set<string>();
  const roots = new Set<string>();
  for (const { stem, root } of keysOf(answering.reading, answering.locale)) {
    stems.add(stem);
    roots.add(root);
  }
  const translations = translationsOf(concordance, asking, answering);
  return keysOf(asking.reading, asking.locale).map((key) => ({
    key,
    answered: roots.has(key.root) || some(translations.get(key.stem), stems),
  }));
}

/** What the instrument teaches of how one locale says the words of another; a pair is learned once whichever side asks. */
function translationsOf(
  concordance: Concordance,
  asking: Pick<Side, 'locale'>,
  answering: Pick<Side, 'locale'>,
): Translations {
  const { locales } = concordance;
  const inOrder = locales.indexOf(asking.locale) < locales.indexOf(answering.locale);
  return inOrder
    ? dictionaryOf(concordance, asking.locale, answering.locale).forward
    : dictionaryOf(concordance, answering.locale, asking.locale).backward;
}

function some(wanted: ReadonlySet<string> | undefined, among: ReadonlySet<string>): boolean {
  if (!wanted) return false;
  for (const stem of wanted) if (among.has(stem)) return true;
  return false;
}

/** Share assumed of two languages before the instrument has shown its own, and how many words outweigh it. */
const assumedRate = 0.7;
const assumedWords = 100;
const rates = new WeakMap<Concordance, Map<string, number>>();

/** The share of content words of one locale that another answers, over the whole instrument; found once. */
export function answerRate(concordance: Concordance, asking: Side['locale'], answering: Side['locale']): number {
  let known = rates.get(concordance);
  if (!known) {
    known = new Map();
    rates.set(concordance, known);
  }
  const name = JSON.stringify([asking.id, answering.id]);
  let rate = known.get(name);
  if (rate === undefined) {
    let some = assumedRate * assumedWords;
    let all = assumedWords;
    for (const { readings } of concordance.rows) {
      const [own, other] = [readings.get(asking.id), readings.get(answering.id)];
      if (!own || !other) continue;
      const words = answered(concordance, { locale: asking, reading: own }, { locale: answering, reading: other });
      some += words.filter((word) => word.answered).length;
      all += words.length;
    }
    rate = some / all;
    known.set(name, rate);
  }
  return rate;
}
