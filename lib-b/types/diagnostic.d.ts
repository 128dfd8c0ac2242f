/** How much a diagnostic weighs: an error makes the instrument discordant, the others do not. */
export type Severity = 'error' | 'warning' | 'remark';
/** A point in a file of the project: line and column count from 1, columns in UTF-16 code units. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** A change of one message that mends a finding; `start` and `end` are offsets into the message as authored. */
export interface Fix {
    readonly start: number;
    readonly end: number;
    readonly replacement: string;
}
/** Words of a text, as they stand there from `start`. */
export interface Passage {
    readonly text: string;
    readonly start: number;
}
/** One problem, as a value: what is wrong, where, by which rule, and what the other locales say. */
export interface Diagnostic {
    /** Rule id, such as `numbers` or `load/yaml`. */
    readonly rule: string;
    readonly severity: Severity;
    /** One sentence for a person, without the place. */
    readonly message: string;
    readonly place?: Place;
    readonly unit?: string;
    /** The locales that stand apart. */
    readonly locales?: readonly string[];
    readonly actual?: string;
    readonly expected?: string;
    /** What each locale says of the point at issue, by locale. */
    readonly counterparts?: Readonly<Record<string, string>>;
    /** The words at issue where they stand in the text of each locale, as far as they are known. */
    readonly passages?: Readonly<Record<string, readonly Passage[]>>;
    readonly fix?: Fix;
}
/** A value, where one could be made, and everything found wrong on the way; errors are never thrown. */
export interface Outcome<T> {
    readonly value: T | undefined;
    readonly diagnostics: readonly Diagnostic[];
}
/** True when at least one diagnostic is an error. */
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
