declare const version: string;
/** Name and version of the tool, as editions and reports give it. */
export declare const tool: string;
export { version };
