/** The bytes of a script of `src/browser/`, as the build of the tool made it for browsers. */
export declare function browserScript(name: string): Promise<Uint8Array>;
