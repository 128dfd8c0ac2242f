/** What stands between `<!-- name -->` and `<!-- /name -->` in a Markdown file; undefined where the markers are not. */
export declare function markedPart(markdown: string, name: string): string | undefined;
/** The Markdown with another text between its markers; unchanged where the markers are not. */
export declare function withMarkedPart(markdown: string, name: string, part: string): string;
