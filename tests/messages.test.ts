import { beforeAll, describe, expect, test } from 'vitest';
import { empty } from '../src/concord/rules/empty.js';
import { missing } from '../src/concord/rules/missing.js';
import { unused } from '../src/concord/rules/unused.js';
import type { Diagnostic } from '../src/diagnostic.js';
import { checkMessages } from '../src/localize/check-messages.js';
import type { Message, Project } from '../src/model.js';
import { plan } from './support/folders.js';
import { findings, findingsOf, project, withForms, withMessages } from './support/projects.js';

/** Messages spoiled in one run stand this far apart, so that each is found for itself. */
const stride = 4;
const locales = ['en', 'fr', 'es'];
/** The rules that count messages; the others judge what they say. */
const counting = [missing, empty, unused];

let sound: Project;

beforeAll(async () => {
  sound = await project(plan);
});

/** Runs a check for each of `runs` ways of spoiling messages; in one run no message is spoiled in two locales. */
function spoilt(
  spoil: (messages: Map<string, Message>, message: Message) => Message,
): { at: Spoilt; found: Diagnostic[] }[] {
  return Array.from({ length: stride }, (_, run) => {
    let spoiled = sound;
    const places: Spoilt[] = [];
    locales.forEach((locale, shift) => {
      spoiled = withMessages(spoiled, locale, (messages) => {
        const chosen = [...messages.values()].filter((_message, index) => index % stride === (run + shift) % stride);
        for (const message of chosen) places.push({ locale, message: spoil(messages, message) });
      });
    });
    const errors = findingsOf(spoiled, ...counting).filter(({ severity }) => severity === 'error');
    return places.map((at) => ({ at, found: errors.filter((error) => names(error, at)) }));
  }).flat();
}

interface Spoilt {
  readonly locale: string;
  readonly message: Message;
}

/** True when a finding names the locale, the unit and the file of a spoilt message. */
function names({ unit, locales: apart, place }: Diagnostic, { locale, message }: Spoilt): boolean {
  return (
    unit !== undefined &&
    unitsOf(message.id).includes(unit) &&
    apart?.length === 1 &&
    apart[0] === locale &&
    place?.file === message.place.file
  );
}

/** A message stands for itself, and one of a signature for the whole block. */
function unitsOf(id: string): string[] {
  const block = sound.parts
    .flatMap(({ units }) => units)
    .find((unit) => unit.kind === 'signature' && unit.messages.includes(id));
  return block ? [id, block.id] : [id];
}

function unnamed(results: readonly { at: Spoilt; found: Diagnostic[] }[]): string[] {
  return results.filter(({ found }) => found.length === 0).map(({ at }) => `${at.locale} ${at.message.id}`);
}

describe('every message of every locale', { timeout: 60_000 }, () => {
  test('the Plan as it stands has no error', () => {
    expect(findings(sound).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('taken away, is missed at the line where it should stand', () => {
    const results = spoilt((messages, message) => {
      messages.delete(message.id);
      return message;
    });
    expect(results.length).toBe(
      locales.reduce((sum, locale) => sum + (sound.catalogs.get(locale)?.messages.size ?? 0), 0),
    );
    expect(unnamed(results)).toEqual([]);
    for (const { at, found } of results) {
      const line = found[0]?.place?.line ?? 0;
      expect(line, at.message.id).toBeGreaterThan(0);
      expect(line, at.message.id).toBeLessThanOrEqual(at.message.place.line);
    }
  });

  test('emptied, is named at its line', () => {
    const results = spoilt((messages, message) => {
      messages.set(message.id, { ...message, text: '' });
      return message;
    });
    expect(unnamed(results)).toEqual([]);
    for (const { at, found } of results) expect(found.map(({ place }) => place?.line)).toContain(at.message.place.line);
  });

  test('with another beside it, which nothing names, has the other reported', () => {
    const results = spoilt((messages, message) => {
      const added = { ...message, id: `${message.id}-more` };
      messages.set(added.id, added);
      return added;
    });
    expect(unnamed(results)).toEqual([]);
    for (const { at, found } of results) expect(found.map(({ place }) => place?.line)).toContain(at.message.place.line);
  });
});

describe('two neighbouring messages of one file exchanged', { timeout: 120_000 }, () => {
  /** Exchanges of one run stand this far apart in each file. */
  const apart = 8;

  /** Every pair of neighbours that say different things, in one locale. */
  function pairs(locale: string): (readonly [Message, Message])[] {
    const messages = [...(sound.catalogs.get(locale)?.messages.values() ?? [])];
    return messages.flatMap((message, index) => {
      const next = messages[index + 1];
      const isPair = next && next.place.file === message.place.file && next.text !== message.text;
      return isPair ? [[message, next] as const] : [];
    });
  }

  /** The pairs whose exchange no error names, by locale and first message. */
  function unfound(): string[] {
    return Array.from({ length: apart }, (_, run) => {
      let spoiled = sound;
      const exchanged: { locale: string; pair: readonly [Message, Message] }[] = [];
      locales.forEach((locale, shift) => {
        const chosen = pairs(locale).filter((_pair, index) => index % apart === (run + 3 * shift) % apart);
        for (const pair of chosen) exchanged.push({ locale, pair });
        spoiled = withMessages(spoiled, locale, (messages) => {
          for (const [first, second] of chosen) {
            messages.set(first.id, { ...first, text: second.text });
            messages.set(second.id, { ...second, text: first.text });
          }
        });
      });
      const errors = findings(spoiled).filter(({ severity }) => severity === 'error');
      const isNamed = ([first, second]: readonly [Message, Message]): boolean =>
        errors.some(({ unit }) => unit !== undefined && [...unitsOf(first.id), ...unitsOf(second.id)].includes(unit));
      return exchanged.filter(({ pair }) => !isNamed(pair)).map(({ locale, pair: [first] }) => `${locale} ${first.id}`);
    }).flat();
  }

  test('are found nearly always in the text, and most often in the words around it', () => {
    const isText = (pair: string): boolean => /^\w+ (plan|annex)\./.test(pair);
    const all = locales.flatMap((locale) => pairs(locale).map(([first]) => `${locale} ${first.id}`));
    const left = unfound();
    expect(all.length).toBeGreaterThan(400);
    expect(left.filter(isText).length / all.filter(isText).length, left.join('\n')).toBeLessThanOrEqual(0.02);
    expect(left.length / all.length, left.join('\n')).toBeLessThanOrEqual(0.15);
  });
});

describe('every form of the name of a party', { timeout: 60_000 }, () => {
  const forms = () =>
    locales.flatMap((locale) =>
      [...(sound.catalogs.get(locale)?.parties ?? [])].flatMap(([party, own]) =>
        [...own].map(([form, message]) => ({ locale, party, form, message })),
      ),
    );
  const problemsOf = ({ instrument, catalogs }: Project, locale: string): Diagnostic[] => {
    const catalog = catalogs.get(locale);
    return catalog ? checkMessages(instrument, catalog, new Set()) : [];
  };

  test('taken away, is missed where a message names it', () => {
    for (const { locale, party, form } of forms()) {
      const problems = problemsOf(
        withForms(sound, locale, party, (own) => void own.delete(form)),
        locale,
      );
      expect(problems, `${locale} ${party} ${form}`).toContainEqual(
        expect.objectContaining({
          locales: [locale],
          severity: 'error',
          message: expect.stringContaining(`.${form}\``),
        }),
      );
    }
  });

  test('emptied, is named at its line', () => {
    const spoiled = forms().reduce(
      (read, { locale, party, form, message }) =>
        withForms(read, locale, party, (own) => void own.set(form, { ...message, text: ' ' })),
      sound,
    );
    const errors = findingsOf(spoiled, empty);
    for (const { locale, message } of forms()) {
      expect(errors).toContainEqual(
        expect.objectContaining({ unit: message.id, locales: [locale], place: message.place, severity: 'error' }),
      );
    }
  });
});
