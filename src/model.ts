import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { Place, Severity } from './diagnostic.js';
import type { SiteWords } from './language/site-messages.js';
import type { Certificate, Divergence } from './records.js';

/** One language of an instrument; every locale is a peer. */
export interface Locale {
  /** Name of its folder and of its published pages, such as `en`. */
  readonly id: string;
  /** BCP 47 tag that decides its conventions, such as `en-CA`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its name in itself, such as `français`. */
  readonly endonym: string;
  /** The original whose order of parties its public HTML follows. */
  readonly original: string;
}

/** One signatory's copy: fixes the precedence of the parties. */
export interface Original {
  readonly id: string;
  /** Party ids in the order in which this original names them. */
  readonly order: readonly string[];
}

/** A figure or a date, stated once: a number, a date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`), years (`YYYY/YYYY`), a string, or a group. */
export type Fact = number | string | { readonly [name: string]: Fact };

/** Where and when the instrument was signed, and the unit that says so. */
export interface Signature {
  readonly unit: string;
  readonly date: string;
  /** A concept of the termbase. */
  readonly place: string;
}

/** When the instrument is in effect: dates, `YYYY-MM-DD`; an end that is not stated is absent. */
export interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The language-free instrument. */
export interface Instrument {
  readonly id: string;
  readonly url: string | undefined;
  readonly parties: readonly string[];
  readonly originals: readonly Original[];
  readonly locales: readonly Locale[];
  readonly defaultLocale: string;
  readonly signature: Signature | undefined;
  readonly inEffect: Period;
  readonly parts: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Severity of rules, by rule id, where the instrument sets its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** One message of one locale, as authored. */
export interface Message {
  /** Namespace and key joined by a dot, such as `plan.introduction.title`. */
  readonly id: string;
  readonly text: string;
  /** The first character of the text. */
  readonly place: Place;
}

/** Everything one locale says: its messages by id and the forms of the parties' names. */
export interface Catalog {
  readonly locale: string;
  readonly messages: ReadonlyMap<string, Message>;
  /** By party and form: `parties.get('ruritania')?.get('name')`. */
  readonly parties: ReadonlyMap<string, ReadonlyMap<string, Message>>;
  /** Namespaces whose file could not be read: nothing can be said to be missing from them. */
  readonly unread: ReadonlySet<string>;
}

export type UnitKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'signature';

/** The smallest aligned provision: one block of the skeleton. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** Ids of the messages that its block names, in order. */
  readonly messages: readonly string[];
  readonly place: Place;
}

/** One part of the instrument: a Markdown skeleton whose blocks carry their unit ids. */
export interface Part {
  readonly id: string;
  readonly skeleton: MdastRoot;
  readonly units: readonly Unit[];
}

/** A correction of an error in the text as transmitted. */
export interface Rectification {
  readonly locale: string;
  /** Id of the message corrected. */
  readonly unit: string;
  readonly transmitted: string;
  readonly rectified: string;
  /** Message id of the reason. */
  readonly reason: string;
  readonly place: Place;
}

/** A mark of the page itself, printed only as transmitted. */
export interface Furniture {
  readonly locale: string;
  readonly transmitted: string;
  readonly reason: string;
}

/** A remark on a reading kept as transmitted. */
export interface EditorialNote {
  readonly unit: string;
  /** Message id of the note. */
  readonly note: string;
}

export interface Apparatus {
  readonly rectifications: readonly Rectification[];
  readonly furniture: readonly Furniture[];
  readonly notes: readonly EditorialNote[];
}

/** A name or term that every version must use alike. */
export interface Concept {
  readonly id: string;
  readonly kind: string;
  /** By locale id. */
  readonly forms: ReadonlyMap<string, ConceptForms>;
}

/** What a concept is called in one locale: full name, acronym, other accepted forms, forms that must not be used. */
export interface ConceptForms {
  readonly name: string;
  readonly acronym?: string;
  readonly variants: readonly string[];
  readonly forbidden: readonly string[];
}

/** A piece of inline markup, in reading order. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link' | 'note' | 'foreign';
  readonly text: string;
  /** Address of a link, id of a note, language of a foreign passage. */
  readonly target?: string;
}

/** An instrument as read from its folder: structure, words and records. */
export interface Project {
  readonly root: string;
  readonly instrument: Instrument;
  readonly parts: readonly Part[];
  readonly catalogs: ReadonlyMap<string, Catalog>;
  readonly concepts: readonly Concept[];
  readonly apparatus: Apparatus;
  readonly divergences: readonly Divergence[];
  /** By unit. */
  readonly certificates: ReadonlyMap<string, Certificate>;
}

/** A heading as contents lists and bookmarks name it. */
export interface OutlineEntry {
  readonly unit: string;
  /** 1 for the title of a part. */
  readonly depth: number;
  readonly text: string;
}

/** A unit as meant: what the proof compares with what was emitted. */
export interface EditionUnit {
  readonly id: string;
  readonly kind: UnitKind;
  /** As a reader reads it: no markup, line breaks as spaces. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A place in an edition where its text is not that which was transmitted. */
export interface RectifiedPassage {
  readonly unit: string;
  /** The correction that made it, counted from 0 as the back matter lists them. */
  readonly row: number;
  /** Offset into the text of the unit. */
  readonly start: number;
  /** The words that differ from the reading as transmitted. */
  readonly words: string;
}

/** The instrument in one locale and one original: what HTML and PDF both render. */
export interface Edition {
  readonly instrument: Instrument;
  readonly locale: Locale;
  readonly original: Original;
  readonly asTransmitted: boolean;
  readonly title: string;
  readonly description: string;
  /**
   * The text: one `section` a part (`data-part`), every block with its unit id as `id`.
   * Elements: h1–h6, p, ul, ol, li, blockquote, table, thead, tbody, tr, th, td, hr, `div.subtitle`,
   * `section.testimonium`, `div.signatures` of `div.signature`, `section.footnotes`; inline em, strong, code, a, sup, sub, br, `span[lang]`.
   */
  readonly body: HastRoot;
  /** Rectifications, notes and imprint: sections with h2, p, table, ul, without unit ids. */
  readonly backMatter: HastRoot;
  readonly outline: readonly OutlineEntry[];
  readonly rectified: readonly RectifiedPassage[];
  /** The termbase, as the first original words it. */
  readonly concepts: readonly Concept[];
  readonly units: readonly EditionUnit[];
  /** Words of the page around the text, by key of the `edition` namespace; `{{…}}` left only where the renderer fills it in. */
  readonly chrome: Readonly<Record<string, string>>;
  /** Words of the published site. */
  readonly site: SiteWords;
  /** Running header marks of the text as transmitted. */
  readonly furniture: readonly string[];
  /** SHA-256 of the content, in hexadecimal. */
  readonly digest: string;
}

/** What editions are made for, where they are not to be signed. */
export interface Purpose {
  /** Marked as a draft on every page, with numbered lines in PDF. */
  readonly draft?: boolean;
  /** With a page at the end of each PDF by which an officer certifies it. */
  readonly certifiedCopy?: boolean;
}

/** A file to be published: path below `dist/` with forward slashes, and bytes. */
export interface Artifact {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: 'html' | 'pdf' | 'css' | 'json' | 'svg' | 'js' | 'xml' | 'tmx' | 'txt';
  readonly locale?: string;
  /** Of a collation: the languages that it sets side by side, in their order. */
  readonly locales?: readonly string[];
  /** Without one, a collation sets each language's public edition. */
  readonly original?: string;
}
