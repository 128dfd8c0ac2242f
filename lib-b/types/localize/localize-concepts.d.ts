import type { Concept, Project } from '../model.js';
/** The termbase as the first original words it: a name such as `{{first.name}}-{{second.name}} Treaty` follows the alternat. */
export declare function localizeConcepts(project: Project): Concept[];
