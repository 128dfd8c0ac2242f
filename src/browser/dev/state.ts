/** One problem, as the server tells it. */
export interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly unit?: string;
  readonly locales?: readonly string[];
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
  readonly counterparts?: Readonly<Record<string, string>>;
}

/** What the server sends whenever it has made the pages. */
export interface State {
  /** Another number where a page has changed. */
  readonly version: number;
  readonly findings: readonly Finding[];
}
