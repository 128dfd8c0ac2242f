/** A word of the page around the text, which each locale gives in `edition.json`. */
export interface EditionMessage {
    /** For the translator. */
    readonly description: string;
    /** Placeholders that the page fills in. */
    readonly parameters?: readonly string[];
}
/** Every message of the `edition` namespace, by key; `original.<id>` comes besides, one for each original. */
export declare const editionMessages: Readonly<Record<string, EditionMessage>>;
