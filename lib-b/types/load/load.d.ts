import type { Outcome } from '../diagnostic.js';
import type { Project } from '../model.js';
/**
 * Reads the folder of an instrument: structure, words and records, each problem at its line and column.
 * A rule that the instrument sets must be one of `ruleIds`, where those are given.
 * The project is undefined only when its structure cannot be read; a broken locale file leaves the rest to be checked.
 */
export declare function load(root: string, ruleIds?: ReadonlySet<string>): Promise<Outcome<Project>>;
