import type { Project } from '../model.js';
import type { EditionMessage } from './edition-messages.js';

/**
 * The words of a procès-verbal of rectification, by key of the `edition` namespace; `procesVerbal.signature.<party>`
 * comes besides, one for each party. Only who draws one up needs them.
 */
export const procesVerbalMessages: Readonly<Record<string, EditionMessage>> = {
  'procesVerbal.title': { description: 'Title: a procès-verbal of rectification of the instrument.' },
  'procesVerbal.description': { description: 'One sentence that says what the procès-verbal is.' },
  'procesVerbal.finding': { description: 'Recital: the parties have found that the text contains errors.' },
  'procesVerbal.agreement': { description: 'The parties have agreed to correct the text as follows.' },
  'procesVerbal.text': { description: 'Heading above the corrections of one language.', parameters: ['language'] },
  'procesVerbal.provision': { description: 'Column: the provision in which the error stands.' },
  'procesVerbal.added': { description: 'Stands for a reading that was not there before.' },
  'procesVerbal.effect': { description: 'The corrected text replaces the defective one from the beginning.' },
  'procesVerbal.status': { description: 'Imprint: what this procès-verbal is, and whether it binds anyone.' },
  'procesVerbal.testimonium': {
    description: 'Testimonium, with room for place and date; its own language comes first.',
  },
};

/** Ids of the messages that a procès-verbal of a project says. */
export function procesVerbalIds({ instrument }: Project): string[] {
  const signatures = instrument.parties.map((party) => `procesVerbal.signature.${party}`);
  return [...Object.keys(procesVerbalMessages), ...signatures].map((key) => `edition.${key}`);
}
