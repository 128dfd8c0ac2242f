import type { Place } from '../diagnostic.js';
import type { Language } from '../language/language.js';

/** What a unit is in the structure, for rules to which a heading is not a paragraph. */
export type UnitKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'signature' | 'message';

/** A piece of inline markup in a reading, in reading order. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link' | 'note' | 'foreign';
  readonly text: string;
  /** Address of a link, id of a note, language of a foreign passage. */
  readonly target?: string;
}

/** One unit in one locale. */
export interface Reading {
  /** The text as a reader of the edition reads it: no markup, placeholders filled in. */
  readonly text: string;
  /** The message as authored, with its markup and placeholders; equals `text` for texts from elsewhere. */
  readonly raw: string;
  readonly marks: readonly Mark[];
  /** Where `raw` begins; absent for texts that have no file. */
  readonly place?: Place;
}

/** One row of the concordance: a unit and its reading in each locale that has one. */
export interface Row {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A locale as the rules see it. */
export interface ConcordLocale {
  /** Name of the locale in the instrument, such as `en`. */
  readonly id: string;
  /** BCP 47 tag that decides its conventions, such as `en-CA`. */
  readonly tag: string;
  /** What is known of the language; undefined when there are no data for it, and language rules then pass it by. */
  readonly language: Language | undefined;
}

/** A name or term that each version must use alike. */
export interface Concept {
  readonly id: string;
  readonly kind: string;
  /** By locale id: the full name first, then accepted variants, the acronym, and forms that must not be used. */
  readonly forms: ReadonlyMap<string, ConceptForms>;
}

export interface ConceptForms {
  readonly name: string;
  readonly acronym?: string;
  readonly variants: readonly string[];
  readonly forbidden: readonly string[];
}

/** What the instrument itself says of its signature; absent for texts from elsewhere. */
export interface ConcordInstrument {
  /** Party ids with their names by locale id. */
  readonly parties: readonly { readonly id: string; readonly names: ReadonlyMap<string, readonly string[]> }[];
  /** Number of originals signed. */
  readonly originals: number;
  readonly signature?: { readonly unit: string; readonly date: string; readonly place: ReadonlyMap<string, string> };
}

/** The unit × locale table that the rules read, with what they may know beside it. */
export interface Concordance {
  /** The locales, peers all; their order has no meaning. */
  readonly locales: readonly ConcordLocale[];
  readonly rows: readonly Row[];
  readonly concepts: readonly Concept[];
  readonly instrument?: ConcordInstrument;
}
