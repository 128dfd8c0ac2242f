import type { Diagnostic } from '../diagnostic.js';
import type { EditionUnit, Project } from '../model.js';
import type { Concordance } from './concordance.js';
/**
 * Makes the concordance of a project: a row for each unit, as the first original words it, then one for each
 * other message. `units` holds the units by locale as that original words them, `wanted` the ids of the messages that
 * the tool itself asks for; `unsound` is what was found wrong with single messages, of which nothing more is said.
 */
export declare function concordanceOf(project: Project, units: ReadonlyMap<string, readonly EditionUnit[]>, wanted: readonly string[], unsound: readonly Diagnostic[]): Concordance;
