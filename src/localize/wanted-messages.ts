import type { Project } from '../model.js';
import { editionMessages } from './edition-messages.js';

/** Ids of the messages that the pages and the records of a project ask for, beside those of its units. */
export function wantedMessages({ instrument, apparatus }: Project): string[] {
  return [
    ...Object.keys(editionMessages).map((key) => `edition.${key}`),
    ...instrument.originals.map(({ id }) => `edition.original.${id}`),
    ...apparatus.rectifications.map(({ reason }) => reason),
    ...apparatus.furniture.map(({ reason }) => reason),
    ...apparatus.notes.map(({ note }) => note),
  ];
}
