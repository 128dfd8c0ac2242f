/** A text in which i18next's own syntax is hidden from the Markdown parser, to be put back afterwards. */
export interface Masked {
    /** As long as the original, so that positions stay true. */
    readonly text: string;
    /** Puts the hidden pieces back into a part of the text. */
    restore(part: string): string;
}
/** Hides every `$t(…)` and `{{…}}` behind private-use characters: their colons and brackets are not Markdown. */
export declare function maskTags(text: string): Masked;
