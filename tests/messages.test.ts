import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostic.js';
import type { Message, Project } from '../src/model.js';
import { plan } from './support/folders.js';
import { findings, project, withForms, withMessages } from './support/projects.js';

/** Messages spoiled in one run stand this far apart, so that each is found for itself. */
const stride = 4;
const locales = ['en', 'fr', 'es'];

let sound: Project;

beforeAll(async () => {
  sound = await project(plan);
});

/** Runs a check for each of `runs` ways of spoiling messages; in one run no message is spoiled in two locales. */
function spoilt(spoil: (messages: Map<string, Message>, message: Message) => Message): { at: Spoilt; found: Diagnostic[] }[] {
  return Array.from({ length: stride }, (_, run) => {
    let spoiled = sound;
    const places: Spoilt[] = [];
    locales.forEach((locale, shift) => {
      spoiled = withMessages(spoiled, locale, (messages) => {
        const chosen = [...messages.values()].filter((_message, index) => index % stride === (run + shift) % stride);
        for (const message of chosen) places.push({ locale, message: spoil(messages, message) });
      });
    });
    const errors = findings(spoiled).filter(({ severity }) => severity === 'error');
    return places.map((at) => ({ at, found: errors.filter((error) => names(error, at)) }));
  }).flat();
}

interface Spoilt {
  readonly locale: string;
  readonly message: Message;
}

/** True when a finding names the locale, the unit and the file of a spoilt message. */
function names({ unit, locales: apart, place }: Diagnostic, { locale, message }: Spoilt): boolean {
  return unit === message.id && apart?.length === 1 && apart[0] === locale && place?.file === message.place.file;
}

function unnamed(results: readonly { at: Spoilt; found: Diagnostic[] }[]): string[] {
  return results.filter(({ found }) => found.length === 0).map(({ at }) => `${at.locale} ${at.message.id}`);
}

describe('every message of every locale', () => {
  test('the Plan as it stands has no error', () => {
    expect(findings(sound).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('taken away, is missed at the line where it should stand', () => {
    const results = spoilt((messages, message) => {
      messages.delete(message.id);
      return message;
    });
    expect(results.length).toBe(locales.reduce((sum, locale) => sum + (sound.catalogs.get(locale)?.messages.size ?? 0), 0));
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
    for (const { at, found } of results) expect(found.map(({ place }) => place)).toContainEqual(at.message.place);
  });
});

describe('every form of the name of a party', () => {
  const forms = () =>
    locales.flatMap((locale) =>
      [...(sound.catalogs.get(locale)?.parties ?? [])].flatMap(([party, own]) =>
        [...own.keys()].map((form) => ({ locale, party, form })),
      ),
    );
  const errorsOf = (spoiled: Project) => findings(spoiled).filter(({ severity }) => severity === 'error');

  test('taken away, is missed where a message names it', () => {
    for (const { locale, party, form } of forms()) {
      const errors = errorsOf(withForms(sound, locale, party, (own) => void own.delete(form)));
      const named = errors.filter(({ locales: apart, place }) => apart?.includes(locale) && place);
      expect(named.length, `${locale} ${party} ${form}`).toBeGreaterThan(0);
    }
  });

  test('emptied, is named at its line', () => {
    for (const { locale, party, form } of forms()) {
      const before = sound.catalogs.get(locale)?.parties.get(party)?.get(form);
      if (!before) continue;
      const errors = errorsOf(withForms(sound, locale, party, (own) => void own.set(form, { ...before, text: '' })));
      expect(errors, `${locale} ${party} ${form}`).toContainEqual(
        expect.objectContaining({ unit: before.id, locales: [locale], place: before.place }),
      );
    }
  });
});
