import type { Project } from '../model.js';
/** The project with every rectification applied to its messages: the text that editions print. */
export declare function rectify(project: Project): Project;
