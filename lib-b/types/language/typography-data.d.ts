/** How a language is set in one region; the rules accept whatever is not named here. */
export interface TypographyData {
    /** Pairs of quotation marks, the outer pair first. */
    readonly quotes: readonly (readonly [open: string, close: string])[];
    /** Marks that take a no-break space before them. */
    readonly spaceBefore: string;
    /** Marks that take no space before them. */
    readonly noSpaceBefore: string;
    /** Whether a no-break space stands inside the outer quotation marks. */
    readonly spaceInQuotes: boolean;
    /** Marks that must have been opened earlier in the sentence, such as `?` by `¿`. */
    readonly opened: Readonly<Record<string, string>>;
    /** The apostrophe, where the language writes one. */
    readonly apostrophe?: string;
}
