import type { Catalog, Message } from '../model.js';
/** The key of a message without the ending by which i18next chooses a plural form. */
export declare function baseId(id: string): string;
/** The messages that i18next may choose for an id: itself, its plural forms, and those for an original (`id_original`). */
export declare function variants(id: string, catalog: Catalog): Message[];
