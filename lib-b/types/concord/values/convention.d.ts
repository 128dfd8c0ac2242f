/** The marks by which a locale parts the whole from the fraction and groups of thousands. */
export interface Convention {
    readonly decimal: string;
    readonly group: string;
    /** True when texts of the language use both conventions and the tag does not say which. */
    readonly mixed: boolean;
}
/**
 * The convention of a BCP 47 tag, from CLDR; a tag that is none gets that of the root locale.
 * Where the regions of the language differ and the tag names none, both conventions are in use.
 */
export declare function conventionOf(tag: string, regionsDiffer?: boolean): Convention;
