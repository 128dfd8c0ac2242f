import type { Project } from '../model.js';
import type { EditionMessage } from './edition-messages.js';
/**
 * The words of a procès-verbal of rectification, by key of the `edition` namespace; `procesVerbal.signature.<party>`
 * comes besides, one for each party. Only who draws one up needs them.
 */
export declare const procesVerbalMessages: Readonly<Record<string, EditionMessage>>;
/** Ids of the messages that a procès-verbal of a project says. */
export declare function procesVerbalIds({ instrument }: Project): string[];
