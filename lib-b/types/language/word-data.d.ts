/** Words of a language that rules must recognise whatever the subject of a text. */
export interface WordData {
    /** The commonest words without a meaning of their own, by which a passage shows its language. */
    readonly function: readonly string[];
    /** The words that join two names: and. */
    readonly and: readonly string[];
    /** The other words that join the last item of a list: or. */
    readonly or: readonly string[];
    /** Words that may stand twice in a row, as French nous nous. */
    readonly doubled: readonly string[];
    /** Abbreviations after whose point no sentence ends, in lower case and without the point. */
    readonly abbreviations: readonly string[];
}
