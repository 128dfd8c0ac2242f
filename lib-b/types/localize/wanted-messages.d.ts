import type { Project } from '../model.js';
/** Ids of the messages that the pages and the records of a project ask for, beside those of its units. */
export declare function wantedMessages(project: Project): string[];
