/** A piece of i18next's syntax in a message or skeleton; `start` and `end` are offsets into the text. */
export type Tag = ValueTag | ReferenceTag;
/** `{{name, format(option: value)}}`: a figure, a date or the name of a party. */
export interface ValueTag {
    readonly kind: 'value';
    readonly name: string;
    /** Such as `date(day: ordinal)`; empty where none is given. */
    readonly format: string;
    readonly start: number;
    readonly end: number;
}
/** `$t(key)` or `$t(namespace:key)`: another message. */
export interface ReferenceTag {
    readonly kind: 'reference';
    /** Message id: namespace and key joined by a dot. */
    readonly id: string;
    readonly start: number;
    readonly end: number;
}
/** The tags of a text in reading order, and the offset of the first that is opened and never closed. */
export interface Tags {
    readonly tags: readonly Tag[];
    readonly unclosed: number | undefined;
}
/** Finds the tags of a text in one pass; a reference without a namespace belongs to `namespace`. */
export declare function findTags(text: string, namespace: string): Tags;
/** The text with each tag replaced by what `replace` gives for it. */
export declare function replaceTags(text: string, tags: readonly Tag[], replace: (tag: Tag) => string): string;
