import type { Concordance, ConcordLocale, Reading, Row } from '../concordance.js';
import { functionWords } from './keys.js';
import { ofEachWord } from './of-each-word.js';
import { readingWords } from './words.js';

/** What the instrument itself shows of one language: how often each word and each run of three letters occurs. */
interface Profile {
  readonly words: Map<string, number>;
  readonly runs: Map<string, number>;
  total: number;
  totalRuns: number;
  /** Chances of spellings already found, and of those known from one row only. */
  readonly spellings: Map<string, number>;
  readonly spellingsAlone: Map<string, number>;
}

/** Weight of a declared function word, of the spelling behind a word never met, and of a run never met. */
const declared = 20;
const spelling = 200;
const unseenRun = 0.5;
const alphabet = 4000;
/** As much spelling as this must have been seen before the spelling of a new word says much. */
const muchSpelling = 2000;
/** No single word decides alone. */
const limit = 4;

const memory = new WeakMap<Concordance, Map<string, Profile>>();

/**
 * For each word of a reading, how much more it belongs to the other language than to its own (natural logarithm);
 * what this very row contributes is left out, so that a text never vouches for itself.
 */
export function strangeness(concordance: Concordance, row: Row, own: ConcordLocale, other: ConcordLocale): number[] {
  const profiles = profilesOf(concordance);
  const here = profiles.get(own.id);
  const there = profiles.get(other.id);
  const reading = row.readings.get(own.id);
  if (!here || !there || !reading) return [];
  const inHere = tally(reading);
  const counterpart = row.readings.get(other.id);
  const inThere = counterpart ? tally(counterpart) : new Map<string, number>();
  return readingWords(reading).map(({ lower }) => {
    if (isFigure(lower)) return 0;
    const ownTimes = inHere.get(lower);
    const otherTimes = inThere.get(lower);
    const odds = Math.log(chance(there, lower, otherTimes) / chance(here, lower, ownTimes));
    const known = times(here, lower, ownTimes) + times(there, lower, otherTimes) > 0;
    const trust = known ? 1 : Math.min(here.totalRuns, there.totalRuns) / (muchSpelling + here.totalRuns);
    return Math.max(-limit, Math.min(limit, odds * Math.min(1, trust * 2)));
  });
}

function profilesOf(concordance: Concordance): Map<string, Profile> {
  let profiles = memory.get(concordance);
  if (!profiles) {
    profiles = new Map(concordance.locales.map((locale) => [locale.id, profileOf(concordance, locale)]));
    memory.set(concordance, profiles);
  }
  return profiles;
}

function profileOf({ rows }: Concordance, locale: ConcordLocale): Profile {
  const profile: Profile = {
    words: new Map(),
    runs: new Map(),
    total: 0,
    totalRuns: 0,
    spellings: new Map(),
    spellingsAlone: new Map(),
  };
  for (const word of functionWords(locale)) count(profile, word, declared);
  for (const { readings } of rows) {
    const reading = readings.get(locale.id);
    if (reading) for (const [word, times] of tally(reading)) count(profile, word, times);
  }
  return profile;
}

function count(profile: Profile, word: string, times: number): void {
  profile.words.set(word, (profile.words.get(word) ?? 0) + times);
  profile.total += times;
  // A word teaches its spelling once, lest the commonest words alone make the picture.
  if (profile.words.get(word) !== times) return;
  for (const run of runsOf(word)) {
    profile.runs.set(run, (profile.runs.get(run) ?? 0) + 1);
    profile.totalRuns++;
  }
}

function times(profile: Profile, word: string, left = 0): number {
  return Math.max(0, (profile.words.get(word) ?? 0) - left);
}

function chance(profile: Profile, word: string, left = 0): number {
  const known = times(profile, word, left);
  return (known + spelling * spelled(profile, word, known === 0 && left > 0)) / (profile.total + spelling);
}

// `alone`: the word is known from this row only, so that its own runs are left out too.
function spelled(profile: Profile, word: string, alone: boolean): number {
  const spellings = alone ? profile.spellingsAlone : profile.spellings;
  const found = spellings.get(word);
  if (found !== undefined) return found;
  let product = 1;
  for (const run of runsOf(word)) {
    const seen = Math.max(0, (profile.runs.get(run) ?? 0) - (alone ? 1 : 0));
    product *= (seen + unseenRun) / (profile.totalRuns + alphabet * unseenRun);
  }
  spellings.set(word, product);
  return product;
}

// Only the ends of long words are read: the product of more runs would vanish.
const runsOf = ofEachWord((word): readonly string[] => {
  const padded = ` ${word.slice(0, 20)} `;
  const runs: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) runs.push(padded.slice(i, i + 3));
  return runs;
});

const isFigure = ofEachWord((word) => /^\p{N}/u.test(word));

function tally(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of readingWords(reading)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}
