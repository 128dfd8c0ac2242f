/** The units before which all editions can be cut: what comes before them is the same in each. */
export declare function commonCuts(editions: readonly (readonly string[])[]): string[];
