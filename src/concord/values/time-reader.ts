import { free, type Line, take } from './line.js';
import type { Value } from './value.js';

/** Reads times of day: `17:30`, `17 h 30`, `5:30 p.m.`, `17 h`, `noon`. */
export function readTimes(line: Line): Value[] {
  return line.lexemes.flatMap((_, at) => {
    const value = readClock(line, at) ?? readWord(line, at);
    return value ? [value] : [];
  });
}

function readClock(line: Line, at: number): Value | undefined {
  const hour = free(line, at, 'number');
  if (hour?.written !== 'figures' || !/^\d\d?$/.test(hour.text) || Number(hour.text) > 24) return undefined;
  const minute = minuteAt(line, at + 1);
  const last = minute?.at ?? at;
  const half = halfAt(line, last + 1);
  if (!minute && !half) return undefined;
  const { minutes, duration } = { minutes: minute?.minutes ?? 0, duration: minute?.duration ?? false };
  const time = clock(Number(hour.text), half?.word) * 60 + minutes;
  const keys = duration && !half ? [`t:${time}`, `q:${Number(hour.text)}|hour`] : [`t:${time}`];
  const unit = duration ? [{ shape: 'unit' as const, keys: ['u:hour'] }] : [];
  return take(line, at, half?.last ?? last, {
    kind: duration && !half ? 'unit' : 'time',
    keys,
    atoms: [{ shape: 'number', keys: [String(Number(hour.text))] }, ...unit, ...minuteAtom(minutes)],
  });
}

function minuteAtom(minutes: number) {
  return minutes ? [{ shape: 'number' as const, keys: [String(minutes)] }] : [];
}

// `:30`, `h 30` or a bare `h`, which may also be a number of hours.
function minuteAt(line: Line, at: number): { at: number; minutes: number; duration: boolean } | undefined {
  const mark = line.lexemes[at];
  const next = line.lexemes[at + 1];
  const minutes = next?.kind === 'number' && /^[0-5]\d$/.test(next.text) ? Number(next.text) : undefined;
  if (mark?.text === ':')
    return minutes !== undefined && !mark.gap && !next?.gap ? { at: at + 1, minutes, duration: false } : undefined;
  if (line.lexicon.times.hour.match(line.lexemes, at)?.end !== at + 1) return undefined;
  return minutes === undefined ? { at, minutes: 0, duration: true } : { at: at + 1, minutes, duration: false };
}

function halfAt({ lexemes, lexicon }: Line, at: number): { word: 'am' | 'pm'; last: number } | undefined {
  for (const word of ['am', 'pm'] as const) {
    const match = lexicon.times[word].match(lexemes, at);
    if (match) return { word, last: match.end - 1 };
  }
  return undefined;
}

function clock(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function readWord(line: Line, at: number): Value | undefined {
  const word = free(line, at, 'word');
  if (!word) return undefined;
  const { noon, midnight } = line.lexicon.times;
  const time = noon.match(line.lexemes, at) ? 720 : midnight.match(line.lexemes, at) ? 0 : undefined;
  if (time === undefined) return undefined;
  const before = line.lexemes[at - 1];
  // In `12:00 noon` and `12 noon` the word adds nothing.
  if (before?.text === '12' && free(line, at - 1, 'number')) return take(line, at - 1, at, timeOfDay(time));
  if (line.taken[at - 1]) return undefined;
  return take(line, at, at, timeOfDay(time));
}

function timeOfDay(time: number): Pick<Value, 'kind' | 'keys' | 'atoms'> {
  const keys = time === 0 ? ['t:0', 't:1440'] : [`t:${time}`];
  return { kind: 'time', keys, atoms: [{ shape: 'time', keys }] };
}
