/** A text from a file or a certificate may hold escape sequences, which must not reach the terminal. */
export declare function visible(text: string): string;
