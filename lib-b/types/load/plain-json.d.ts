/**
 * The value of a JSON text, read at once and without places; undefined where it is not JSON, or a key stands twice or is
 * reserved, which a reader that knows places has to report.
 */
export declare function plainJson(text: string): unknown;
