import type { Project } from '../model.js';
import { editionMessages } from './edition-messages.js';
import { procesVerbalIds } from './proces-verbal-messages.js';

/** Ids of the messages that the pages and the records of a project ask for, beside those of its units. */
export function wantedMessages(project: Project): string[] {
  const { instrument, apparatus, catalogs } = project;
  // Asked of every locale as soon as one has them: who draws up no procès-verbal needs none.
  const optional = procesVerbalIds(project).filter((id) =>
    [...catalogs.values()].some(({ messages }) => messages.has(id)),
  );
  return [
    ...optional,
    ...Object.keys(editionMessages).map((key) => `edition.${key}`),
    ...instrument.originals.map(({ id }) => `edition.original.${id}`),
    ...apparatus.rectifications.map(({ reason }) => reason),
    ...apparatus.furniture.map(({ reason }) => reason),
    ...apparatus.notes.map(({ note }) => note),
  ];
}
