import type { Place } from '../diagnostic.js';
import type { Language } from '../language/language.js';
import type { Concept, Mark } from '../model.js';
import type { Certificate } from '../records.js';

export type { Concept, ConceptForms, Mark } from '../model.js';

/** What a unit is in the structure, for rules to which a heading is not a paragraph. */
export type UnitKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'signature' | 'message';

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
  /**
   * `unused`: a message that nothing in the instrument names. `optional`: a form that each locale has or not
   * as its grammar wants, such as the name of a party with its article.
   */
  readonly presence?: 'unused' | 'optional';
  /** Where a locale's reading should stand that has none; a locale with neither could not be read. */
  readonly absent?: ReadonlyMap<string, Place>;
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
  /** Digests of the texts as certified, by unit and locale. */
  readonly certificates?: ReadonlyMap<string, Certificate>;
  readonly instrument?: ConcordInstrument;
}
