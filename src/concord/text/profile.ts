import type { Concordance, ConcordLocale, Reading, Row } from '../concordance.js';
import { functionWords } from './keys.js';
import { ofEachWord } from './of-each-word.js';
import { rememberLast } from './remember.js';
import { readingWords } from './words.js';

/** What the instrument itself shows of one language: how often each word and each run of three letters occurs. */
interface Profile {
  readonly words: Map<string, Entry>;
  readonly runs: Map<string, number>;
  total: number;
  totalRuns: number;
}

/** A word in a profile, and the chance of its spelling once it is found: as it is, and with what one row contributes left out. */
interface Entry {
  readonly word: string;
  times: number;
  spelling?: number;
  spellingAlone?: number;
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
  const tallies = talliesOf(row);
  const [inHere, inThere] = [tallies.get(own.id), tallies.get(other.id)];
  return readingWords(reading).map(({ lower }) => {
    if (isFigure(lower)) return 0;
    const ownTimes = inHere?.get(lower) ?? 0;
    const otherTimes = inThere?.get(lower) ?? 0;
    const [inOwn, inOther] = [entryOf(here, lower), entryOf(there, lower)];
    const odds = Math.log(chance(there, inOther, otherTimes) / chance(here, inOwn, ownTimes));
    const known = inOwn.times > ownTimes || inOther.times > otherTimes;
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
  const profile: Profile = { words: new Map(), runs: new Map(), total: 0, totalRuns: 0 };
  for (const word of functionWords(locale)) count(profile, word, declared);
  for (const { readings } of rows) {
    const reading = readings.get(locale.id);
    if (reading) for (const [word, times] of tally(reading)) count(profile, word, times);
  }
  return profile;
}

function entryOf({ words }: Profile, word: string): Entry {
  let entry = words.get(word);
  if (!entry) {
    entry = { word, times: 0 };
    words.set(word, entry);
  }
  return entry;
}

function count(profile: Profile, word: string, times: number): void {
  const entry = entryOf(profile, word);
  const isNew = entry.times === 0;
  entry.times += times;
  profile.total += times;
  // A word teaches its spelling once, lest the commonest words alone make the picture.
  if (!isNew) return;
  for (const run of runsOf(word)) {
    profile.runs.set(run, (profile.runs.get(run) ?? 0) + 1);
    profile.totalRuns++;
  }
}

function chance(profile: Profile, entry: Entry, left: number): number {
  const known = Math.max(0, entry.times - left);
  const spelled = known === 0 && left > 0 ? spelledAlone(profile, entry) : spelledWith(profile, entry);
  return (known + spelling * spelled) / (profile.total + spelling);
}

function spelledWith(profile: Profile, entry: Entry): number {
  entry.spelling ??= spell(profile, entry.word, 0);
  return entry.spelling;
}

// A word that is known from this row only, so that its own runs are left out too.
function spelledAlone(profile: Profile, entry: Entry): number {
  entry.spellingAlone ??= spell(profile, entry.word, 1);
  return entry.spellingAlone;
}

function spell(profile: Profile, word: string, left: number): number {
  let product = 1;
  for (const run of runsOf(word)) {
    const seen = Math.max(0, (profile.runs.get(run) ?? 0) - left);
    product *= (seen + unseenRun) / (profile.totalRuns + alphabet * unseenRun);
  }
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

// The versions of a row are held against each other in turn, and those of another row not before all are done.
const talliesOf = rememberLast(
  ({ readings }: Row) => new Map([...readings].map(([locale, reading]) => [locale, tally(reading)])),
);

function tally(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of readingWords(reading)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}
