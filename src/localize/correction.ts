import type { Edition, Locale, Original, Project } from '../model.js';
import { changedPassage } from './changed-passage.js';
import type { Translate } from './translator.js';

/** An error in the text of one language and what takes its place; readings are inline Markdown with nothing left to fill in. */
export interface Correction {
  readonly locale: string;
  readonly unit: string;
  readonly transmitted: string;
  readonly rectified: string;
  /** Message id of the reason, where one is recorded. */
  readonly reason?: string;
}

/**
 * The recorded rectifications as one original reads them; `translators` says the words of each locale.
 * One that only turns the parties round corrects nothing in the original that names them so anyway.
 */
export function recordedCorrections(project: Project, translators: ReadonlyMap<string, Translate>): Correction[] {
  const unitOf = new Map(
    project.parts.flatMap((part) => part.units.flatMap((unit) => unit.messages.map((id) => [id, unit.id] as const))),
  );
  const corrections = project.apparatus.rectifications.map(({ locale, unit, transmitted, rectified, reason }) => {
    const say = (words: string): string => translators.get(locale)?.(words, unit.split('.')[0] ?? '') ?? words;
    return {
      locale,
      unit: unitOf.get(unit) ?? unit,
      transmitted: say(transmitted),
      rectified: say(rectified),
      reason,
    };
  });
  return corrections.filter(({ transmitted, rectified }) => transmitted !== rectified);
}

/** The recorded rectifications of one edition's own text. */
export function correctionsOf(project: Project, { id }: Locale, translate: Translate): Correction[] {
  return recordedCorrections(project, new Map([[id, translate]])).filter(({ locale }) => locale === id);
}

/** What differs between two versions in the editions of one original, each passage with a few words around it. */
export function changesBetween(before: readonly Edition[], after: readonly Edition[], { id }: Original): Correction[] {
  return after
    .filter(({ original }) => original.id === id)
    .flatMap(({ locale, units }) => {
      const old = before.filter((edition) => edition.locale.id === locale.id);
      const edition = old.find(({ original }) => original.id === id) ?? old[0];
      const texts = new Map(edition?.units.map((unit) => [unit.id, unit.text]));
      const left = new Set(units.map((unit) => unit.id));
      const pairs = [
        ...units.map((unit) => ({ unit: unit.id, was: texts.get(unit.id) ?? '', is: unit.text })),
        ...[...texts].filter(([unit]) => !left.has(unit)).map(([unit, was]) => ({ unit, was, is: '' })),
      ];
      return pairs
        .filter(({ was, is }) => edition !== undefined && was !== is)
        .map(({ unit, was, is }): Correction => ({ locale: locale.id, unit, ...changedPassage(was, is) }));
    });
}
