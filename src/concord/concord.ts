import type { Diagnostic } from '../diagnostic.js';
import type { Edition, Project } from '../model.js';
import type { Concordance } from './concordance.js';
import { concordanceOf } from './from-project.js';
import { type RuleSetting, runRules } from './run-rules.js';

/** What the concordance is made of beside the project. */
export interface ConcordInput {
  readonly project: Project;
  /** Editions of the rectified text. */
  readonly editions: readonly Edition[];
  /** Ids of the messages that the tool itself asks for. */
  readonly wanted: readonly string[];
  /** What was found wrong with single messages, of which nothing more is said. */
  readonly messages: readonly Diagnostic[];
}

/** The concordance of an instrument. */
export function concordance({ project, editions, wanted, messages }: ConcordInput): Concordance {
  const unsound = new Set(messages.flatMap(({ unit, locales }) => (unit === undefined ? [] : (locales ?? []).map((locale) => `${locale} ${unit}`))));
  return concordanceOf(project, editions, wanted, unsound);
}

/** Checks that every version of an instrument says the same. */
export function concord(input: ConcordInput, settings: Readonly<Record<string, RuleSetting>>): Diagnostic[] {
  return runRules(concordance(input), settings);
}
