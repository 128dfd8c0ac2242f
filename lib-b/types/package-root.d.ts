/** The folder of this package, wherever in it the code runs from: bundled in `lib/`, or as written in `src/`. */
export declare const packageRoot: string;
