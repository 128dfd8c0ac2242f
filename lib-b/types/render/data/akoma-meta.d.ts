import type { Element } from 'xast';
import type { Edition } from '../../model.js';
/** The metadata of one part of an edition: work, expression and manifestation (IFLA FRBR), life, and parties. */
export declare function akomaMeta(edition: Edition, part: string): Element;
