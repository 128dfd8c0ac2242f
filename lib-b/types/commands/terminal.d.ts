/** Where a command prints; only `cli.ts` makes one that reaches the real streams. */
export interface Terminal {
    /** Results, for a person or a program. */
    out(text: string): void;
    /** Progress and problems. */
    err(text: string): void;
    readonly colour: boolean;
    /** Width in characters of a terminal that shows `err`; 0 where there is none, and a line cannot be written over. */
    readonly columns: number;
}
/** 0 concordant, 1 discordant, 2 unusable input or usage. */
export type ExitCode = 0 | 1 | 2;
