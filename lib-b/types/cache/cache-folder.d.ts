/**
 * The folder in which the tool keeps what it made: `node_modules/.cache/alternat` of the project it is installed in,
 * else that of the user; undefined where neither can be written. It is never in the folder of an instrument: whoever
 * hands one over must not hand over results with it.
 */
export declare function cacheFolder(packageRoot: string, env: NodeJS.ProcessEnv): string | undefined;
