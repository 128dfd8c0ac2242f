/** Where a command prints; only `cli.ts` makes one that reaches the real streams. */
export interface Terminal {
  /** Results, for a person or a program. */
  out(text: string): void;
  /** Progress and problems. */
  err(text: string): void;
  readonly colour: boolean;
}

/** 0 concordant, 1 discordant, 2 unusable input or usage. */
export type ExitCode = 0 | 1 | 2;
