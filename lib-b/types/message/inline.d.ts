import type { PhrasingContent } from 'mdast';
/** Where inline Markdown does not hold: what is wrong, at which offset of the message. */
export interface InlineProblem {
    readonly message: string;
    readonly offset: number;
}
/** A message's inline content, with what is wrong in it. */
export interface Inline {
    readonly children: PhrasingContent[];
    readonly problems: readonly InlineProblem[];
}
/** Parses a message as inline Markdown, whatever it begins with: `1)` and `#` have no meaning there. */
export declare function parseInline(text: string): Inline;
/** What is wrong with the address of a link; undefined where nothing is. */
export declare function linkProblem(url: string): string | undefined;
/** Calls `see` for every inline node in reading order. */
export declare function visit(nodes: readonly PhrasingContent[], see: (node: PhrasingContent) => void): void;
/** Inline content as a reader reads it: no markup, white space as one space, no-break spaces kept. */
export declare function plainText(nodes: readonly PhrasingContent[]): string;
