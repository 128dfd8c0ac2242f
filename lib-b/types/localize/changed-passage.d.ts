/** The words that differ between two texts, with those around them. */
export declare function changedPassage(was: string, is: string): {
    transmitted: string;
    rectified: string;
};
/** A text as inline Markdown that says just that text. */
export declare function literal(text: string): string;
