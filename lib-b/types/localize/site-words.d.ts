import type { Diagnostic } from '../diagnostic.js';
import { type SiteWords } from '../language/site-messages.js';
import type { Catalog, Locale, Project } from '../model.js';
/** The namespace of a locale's own words for the published site. */
export declare const SITE = "site";
/** The words of the site in one locale: its own before those of the tool; empty where neither has one, which is reported. */
export declare function localSiteWords({ tag }: Locale, catalog: Catalog): SiteWords;
/** Words that the site needs and neither the locale nor the tool has, and words that it has no use for. */
export declare function checkSiteWords({ instrument, catalogs }: Project): Diagnostic[];
