import type { Edition } from '../../model.js';
/** What the header says of an edition: draft, text, signature, and when it is in effect. */
export declare function statusLine({ chrome, site, instrument, locale, furniture, ...edition }: Edition, draft: boolean): string;
