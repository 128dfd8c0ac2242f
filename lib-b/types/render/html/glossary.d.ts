import type { Element } from 'hast';
import type { Concept, Edition } from '../../model.js';
/** The anchor of a concept in the list of names and terms. */
export declare function termAnchor({ id }: Concept): string;
/** The concepts that a page names, each with its acronym and with what it is called in the other languages. */
export declare function glossary(concepts: readonly Concept[], { site, locale, instrument }: Edition): Element[];
