/** How a language says the formulas with which an instrument is signed. */
export interface TestimoniumData {
    /** Phrases that say how many originals are signed, by their number. */
    readonly originals: Readonly<Record<number, readonly string[]>>;
    /** Phrases that say that the versions are equally valid. */
    readonly equalValidity: readonly string[];
}
