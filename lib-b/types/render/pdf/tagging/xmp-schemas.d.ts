/** Names the properties that are this tool's own. */
export declare const contentNamespace = "urn:alternat:content:1.0#";
/** PDF/A allows only properties that it knows or that the file explains: this explains the others. */
export declare const extensionSchemas: string;
