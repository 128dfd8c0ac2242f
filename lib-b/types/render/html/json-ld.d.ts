import type { Element } from 'hast';
import type { Artifact, Edition, Locale } from '../../model.js';
/**
 * What an edition is, for machines, as JSON-LD: schema.org `Legislation` with the terms of the European Legislation
 * Identifier (ELI 1.3). Every version is as valid as the others, so that each is a translation of each.
 */
export declare function jsonLd(edition: Edition, locales: readonly Locale[], files: readonly Artifact[]): Element;
